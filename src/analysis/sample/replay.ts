import type { Move } from '../../game/rules.ts';
import type { GameTable } from '../../game/table/table.ts';
import { AliasMaker, restOf, slotOf } from '../../num/alias.ts';
import { LAST_RUN, seedWords, startRun } from '../../num/stream-seeds.ts';
import { drawBits } from '../../num/xor128.ts';
import { blockAt, type Policy, turnsIn } from '../../solve/policy/policy.ts';
import { firstBranch, weighBranches } from './weights.ts';

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
    const first = firstBranch(block, state);
    const count = firstBranch(block, state + 1) - first;
    if (count === 0) break;
    const weights = new Float64Array(count);
    weighBranches(table.rows, block, policy.at(turn), state, weights, 0);
    const made = { cut: new Int32Array(count), alias: new Int32Array(count) };
    maker.write(weights, 0, count, made);
    const bits = drawBits(stream, 0, turn);
    const slot = slotOf(bits, count);
    const branch = restOf(bits, count) >= made.cut[slot]! ? made.alias[slot]! : slot;
    moves.push(moveOf(table, block.choiceStart[state]!, turn, first + branch));
    state = block.target[first + branch]!;
  }
  return moves;
}

/** Returns the action and the result of a branch, searched for from the first choice of its state. */
function moveOf(table: GameTable, firstChoice: number, turn: number, branch: number): Move {
  const { choiceRow, branchStart } = blockAt(table, turn);
  let choice = firstChoice;
  while (branchStart[choice + 1]! <= branch) choice++;
  const row = choiceRow[choice]!;
  const result = table.rows.result[table.rows.start[row]! + branch - branchStart[choice]!]!;
  return { action: table.rows.action[row]!, result };
}
