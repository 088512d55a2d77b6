import type { GameTable } from '../../game/table/table.ts';
import { blockAt } from '../policy/policy.ts';
import { isTimeForKernel } from '../row-records.ts';
import { type Best, bestFor, chooseBest } from './choosing.ts';
import { chooseByKernel } from './choosing-by-kernel.ts';
import { goalAtHorizon, goalOf, pullOf, type Question } from './question.ts';

/**
 * One turn of a backward pass: for each state of the block that moves then, the probability forced from there on
 * (`values`), and the choice that forces it (`choices`: the number of a choice of the block, or -1 where play has stopped;
 * of equally good ones the first in file order). The arrays are written over later in the pass: copy what is to be kept.
 * At the last turn nobody moves any more, so its choices are all -1.
 */
export interface ForcedTurn {
  readonly turn: number;
  readonly values: Float64Array;
  readonly choices: Int32Array;
}

/** To lay a block out takes as long as six turns by kernel save. */
const OFTEN = 6;

/**
 * Computes the probability that the named parties can force by the time `end` turns have been played, for every state of
 * the block that moves at `from`, by backward induction (Shapley 1953; PRISM-games' bounded reachability). Each turn sweeps
 * the one block that moves. An ending that holds only at the horizon counts where it would hold if `end` were the horizon.
 * Yields every turn on the way (turns descend from `end`), the last of them `from`.
 */
export function* forceTurns(
  table: GameTable,
  question: Question,
  from: number,
  end: number,
): Generator<ForcedTurn, ForcedTurn> {
  if (!(end >= from)) throw new Error(`turn ${end} does not come after turn ${from}`);
  const goal = goalOf(table, question);
  const kept = roundOfArrays(table, goal);
  const last = blockAt(table, end);
  let now: ForcedTurn = {
    turn: end,
    values: goalAtHorizon(table, last, goal),
    choices: new Int32Array(last.size).fill(-1),
  };
  yield now;
  for (let turn = end - 1; turn >= from; turn--) {
    const block = blockAt(table, turn);
    const { best, goesOn } = kept(turn);
    const pull = pullOf(question, block.mover);
    const isTime = isTimeForKernel(block.target, block.target.length, OFTEN);
    if (!isTime || !chooseByKernel(table.rows, block, pull, now.values, best))
      chooseBest(table.rows, block, goesOn, pull, now.values, best);
    now = { turn, ...best };
    yield now;
  }
  return now;
}

/**
 * What is best in each block, used again every round; two where there is one block, which reads what it wrote a turn
 * before. Where play has stopped it is known once and for all what holds.
 */
function roundOfArrays({ blocks }: GameTable, goal: Uint8Array): (turn: number) => { best: Best; goesOn: Uint8Array } {
  const count = Math.max(2, blocks.length);
  const made = Array.from({ length: count }, (_, turn) => {
    const block = blockAt({ blocks }, turn);
    const best = bestFor(block);
    const goesOn = new Uint8Array(block.size);
    for (let state = 0; state < block.size; state++) {
      const ending = block.ending[state]!;
      if (ending < 0) goesOn[state] = 1;
      else best.values[state] = goal[ending]!;
    }
    return { best, goesOn };
  });
  return turn => made[turn % count] ?? made[0]!;
}

/**
 * Which choice the strategy takes in each state of the block that moves at a turn: the number of a choice of the block,
 * or -1 where play has stopped. It holds for both sides: the named parties' strategy, and the others' best reply.
 */
export interface Strategy {
  readonly at: (turn: number) => Int32Array;
}
