import type { Move } from '../../game/rules.ts';
import type { Block, GameTable } from '../../game/table/table.ts';
import { branchesOf, choicesOf, forEachBranch, forEachChoice } from '../../game/table/walk.ts';
import { at } from '../../num/at.ts';
import type { EndingIndex } from '../../scenario/scenario.ts';
import { endingsAtHorizon } from '../../solve/horizon-endings.ts';
import type { Standpoint } from '../../solve/odds.ts';
import { blockAt, turnsIn } from '../../solve/policy/policy.ts';
import type { SolvedGame } from '../../solve/solve.ts';
import { Heap } from './heap.ts';

/** A line of play from a standpoint on, and its probability: the product of all choices and chances. */
export interface LikelyPath {
  readonly moves: readonly Move[];
  readonly probability: number;
}

/** A line that is being followed: its last move and the line before it. */
interface Followed {
  readonly before: Followed | undefined;
  readonly move: Move | undefined;
  readonly turn: number;
  readonly state: number;
  readonly probability: number;
}

/**
 * Finds the likeliest lines of play from a standpoint to an ending, at most so many, the likeliest first. How likely the best
 * line on from each state at each turn is, is worked out backward from the horizon; with that, lines are followed from
 * the standpoint best first, so that each that arrives is the likeliest of all that are left (Hart, Nilsson & Raphael
 * 1968, with an estimate that is exact). A line whose probability is too small for a double is none.
 */
export function likeliestPaths(
  game: Pick<SolvedGame, 'table' | 'policy'>,
  from: Standpoint,
  ending: EndingIndex,
  most: number,
): readonly LikelyPath[] {
  const best = bestFrom(game, from.turn, ending);
  const queue = new Heap<Followed>();
  const start: Followed = {
    before: undefined,
    move: undefined,
    turn: from.turn,
    state: from.state.index,
    probability: 1,
  };
  queue.put(bestAt(best, start), start);
  const found: LikelyPath[] = [];
  while (found.length < most) {
    const next = queue.take();
    if (!next || next.key === 0) return found;
    if (isOver(game.table, next.item)) found.push({ moves: movesOf(next.item), probability: next.item.probability });
    else followOn(game, next.item, followed => queue.put(followed.probability * bestAt(best, followed), followed));
  }
  return found;
}

/** By turn from the first, then by state: how likely the likeliest line on to the ending is. */
interface BestOn {
  readonly first: number;
  readonly byTurn: readonly Float64Array[];
}

const bestAt = ({ first, byTurn }: BestOn, { turn, state }: Followed): number =>
  at(at(byTurn, turn - first, 'turn'), state, 'state');

function bestFrom({ table, policy }: Pick<SolvedGame, 'table' | 'policy'>, first: number, ending: EndingIndex): BestOn {
  const turns = turnsIn(table);
  const last = blockAt(table, turns);
  const byTurn: Float64Array[] = [Float64Array.from(endingsAtHorizon(table, last), held => Number(held === ending))];
  for (let turn = turns - 1; turn >= first; turn--) {
    byTurn.push(bestBefore(table, blockAt(table, turn), policy.at(turn), byTurn.at(-1)!, ending));
  }
  return { first, byTurn: byTurn.reverse() };
}

function bestBefore(
  { rows }: GameTable,
  block: Block,
  policy: Float64Array,
  after: Float64Array,
  ending: EndingIndex,
): Float64Array {
  const best = new Float64Array(block.size);
  for (let state = 0; state < block.size; state++) {
    if (block.ending[state]! >= 0) best[state] = Number(block.ending[state] === ending);
    const { from, end } = choicesOf(block, state);
    // Walked by hand: this is all but all of the time.
    for (let choice = from; choice < end; choice++) {
      let entry = rows.start[block.choiceRow[choice]!]!;
      const { from: branch, end: last } = branchesOf(block, choice);
      for (let i = branch; i < last; i++) {
        const likely = policy[choice]! * rows.chance[entry++]! * after[block.target[i]!]!;
        if (likely > best[state]!) best[state] = likely;
      }
    }
  }
  return best;
}

const isOver = (table: GameTable, { turn, state }: Followed): boolean =>
  turn === turnsIn(table) || blockAt(table, turn).ending[state]! >= 0;

function followOn(
  { table, policy }: Pick<SolvedGame, 'table' | 'policy'>,
  before: Followed,
  visit: (followed: Followed) => void,
): void {
  const { turn, state, probability } = before;
  const { rows } = table;
  const block = blockAt(table, turn);
  const chosen = policy.at(turn);
  forEachChoice(block, state, (choice, row) => {
    forEachBranch(rows, block, choice, (branch, entry) => {
      visit({
        before,
        move: { action: rows.action[row]!, result: rows.result[entry]! },
        turn: turn + 1,
        state: block.target[branch]!,
        probability: probability * chosen[choice]! * rows.chance[entry]!,
      });
    });
  });
}

function movesOf(line: Followed): readonly Move[] {
  const moves: Move[] = [];
  for (let one: Followed | undefined = line; one?.move; one = one.before) moves.push(one.move);
  return moves.reverse();
}
