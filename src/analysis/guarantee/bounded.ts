import type { GameTable } from '../../game/table/table.ts';
import { blockAt } from '../../solve/policy/policy.ts';
import { isWorthKernel } from '../../solve/row-records.ts';
import { type GuaranteeQuestion, goalAtHorizon, goalOf, goalSignOf } from './question.ts';
import { plainStage, type Stage, turnsOfRound } from './stage.ts';
import { takeStage } from './stage-by-kernel.ts';

/**
 * One turn of a backward pass: for each state of the block that moves then, the probability forced from there on
 * (`values`), and the choice that forces it (`choices`: the number of a choice of the block, or -1 where play has stopped;
 * of equally good ones the first in file order). The arrays are written over later in the pass or by the next one: copy
 * what is to be kept. At the last turn nobody moves any more, so its choices are all -1.
 */
export interface ForcedTurn {
  readonly turn: number;
  readonly values: Float64Array;
  readonly choices: Int32Array;
}

/**
 * Computes the probability that the named parties can force by the time `end` turns have been played, for every state
 * of the block that moves at `from`, by backward induction (docs/method.md, equation 28). Each turn sweeps the one
 * block that moves. An ending that holds only at the horizon counts where it would hold if `end` were the horizon.
 * Yields every turn on the way (turns descend from `end`), the last of them `from`, which it returns in arrays of its
 * own.
 */
export function* forceTurns(
  table: GameTable,
  question: GuaranteeQuestion,
  from: number,
  end: number,
): Generator<ForcedTurn, ForcedTurn> {
  if (!(end >= from)) throw new Error(`turn ${end} does not come after turn ${from}`);
  const stage = (isWorthKernel(table.branches) ? takeStage(table) : undefined) ?? plainStage(table);
  try {
    setUp(stage, table, goalOf(table, question), end);
    let now: ForcedTurn = { turn: end, ...stage.bestAt(end) };
    yield now;
    for (let turn = end - 1; turn >= from; turn--) {
      stage.choose(turn, goalSignOf(question, blockAt(table, turn).mover));
      now = { turn, ...stage.bestAt(turn) };
      yield now;
    }
    return { turn: now.turn, values: now.values.slice(), choices: now.choices.slice() };
  } finally {
    stage.leave();
  }
}

/** Writes what holds at the end and wherever play has stopped, which no turn writes over. */
function setUp(stage: Stage, table: GameTable, goal: Uint8Array, end: number): void {
  for (let turn = 0; turn < turnsOfRound(table); turn++) {
    const { values, choices } = stage.bestAt(turn);
    const { ending } = blockAt(table, turn);
    choices.fill(-1);
    for (let state = 0; state < ending.length; state++) {
      if (ending[state]! >= 0) values[state] = goal[ending[state]!]!;
    }
  }
  stage.bestAt(end).values.set(goalAtHorizon(table, blockAt(table, end), goal));
}

/**
 * Which choice the strategy takes in each state of the block that moves at a turn: the number of a choice of the block,
 * or -1 where play has stopped. It holds for both sides: the named parties' strategy, and the others' best reply.
 */
export interface Strategy {
  readonly at: (turn: number) => Int32Array;
}
