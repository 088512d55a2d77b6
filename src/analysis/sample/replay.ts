import type { Move } from '../../game/rules.ts';
import type { Block, GameTable } from '../../game/table/table.ts';
import { branchesFrom, branchesOf, entryOfBranch, findChoice } from '../../game/table/walk.ts';
import { AliasMaker, restOf, slotOf } from '../../num/alias.ts';
import { LAST_RUN, seedWords, startRun } from '../../num/stream-seeds.ts';
import { drawBits } from '../../num/xor128.ts';
import { blockAt, type Policy, turnsIn } from '../../solve/policy/policy.ts';
import { weighBranches } from './weights.ts';

/**
 * Returns run `run` of a seed move by move, from the start to its ending: the very line of play that the sample counted
 * as that run. Only the states on its way get alias tables, so that it takes a moment where the whole table takes
 * a second. Runs are numbered from 1.
 */
export function replayRun(table: GameTable, policy: Policy, seed: string, run: number): readonly Move[] {
  if (!(Number.isInteger(run) && run >= 1 && run <= LAST_RUN)) throw new Error(`there is no run ${run}`);
  const stream = new Int32Array(4);
  startRun(seedWords(seed), run, stream, 0);
  const maker = new AliasMaker();
  const moves: Move[] = [];
  let state = table.start.index;
  for (let turn = 0; turn < turnsIn(table); turn++) {
    const block = blockAt(table, turn);
    const { from, end } = branchesFrom(block, state);
    const count = end - from;
    if (count === 0) break;
    const weights = new Float64Array(count);
    weighBranches(table.rows, block, policy.at(turn), state, weights, 0);
    const made = { cut: new Int32Array(count), alias: new Int32Array(count) };
    maker.write(weights, 0, count, made);
    const bits = drawBits(stream, 0, turn);
    const slot = slotOf(bits, count);
    const branch = from + (restOf(bits, count) >= made.cut[slot]! ? made.alias[slot]! : slot);
    moves.push(moveOf(table, block, state, branch));
    state = block.target[branch]!;
  }
  return moves;
}

/** Returns the action and the result of a branch of a state. */
function moveOf({ rows }: GameTable, block: Block, state: number, branch: number): Move {
  const choice = findChoice(block, state, one => branch < branchesOf(block, one).end);
  const result = rows.result[entryOfBranch(rows, block, choice, branch)]!;
  return { action: rows.action[block.choiceRow[choice]!]!, result };
}
