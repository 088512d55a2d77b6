import type { GameTable, StateId } from '../../../game/table/table.ts';
import { choicesOf } from '../../../game/table/walk.ts';
import { at } from '../../../num/at.ts';
import { WORLD } from '../../../scenario/scenario.ts';
import { bestFor, chooseBest, type GoalSign } from '../choosing.ts';
import { type GuaranteeQuestion, goalSignOf } from '../question.ts';
import { atOneGo, type StepProgress } from '../stepwise.ts';
import { OPEN, sortStates } from './certain.ts';
import { proveUpper } from './prove.ts';
import { type LowerBounds, lowestBound, raise } from './raise.ts';

/**
 * What can be forced with no bound on the turns, for every state: one array a block, one entry a state. The true
 * probability lies between `lower` and `upper`, apart from the rounding of sums.
 */
export interface Forced {
  readonly lower: readonly Float64Array[];
  readonly upper: readonly Float64Array[];
  /** The choice of each state, whatever the turn, for both sides; -1 where play has stopped or the world draws. */
  readonly choices: readonly Int32Array[];
  /** The greatest distance between the two bounds in any state. */
  readonly residual: number;
  /** How often every block was swept, for either bound. */
  readonly sweeps: number;
  /** False where the iteration was given up before the residual came down to the tolerance. */
  readonly isSettled: boolean;
}

/** When to stop: at a distance between the bounds, or after so many sweeps. */
export interface StoppingRule {
  readonly tolerance: number;
  readonly maxSweeps: number;
}

export const EFFORT: StoppingRule = { tolerance: 1e-10, maxSweeps: 100_000 };

/** After a proof that failed so many times the sweeps are made before the next. */
const PATIENCE = 1.2;

/** Over so many sweeps it is judged how fast the changes of the bound die away. */
const WINDOW = 16;

/**
 * Computes what can be forced with no bound on the turns (docs/method.md, equation 29). The states with probability 0
 * and 1 are found by the graph. A lower bound is raised by value iteration until it hardly moves. That alone does not
 * show how far it still is from the truth. So an upper bound within the tolerance of it is then proved, or the
 * iteration goes on. The question's endings must be such as stop play. Yields after every sweep, so that whoever waits
 * can look on, or stop.
 */
export function* forceStepwise(
  table: GameTable,
  question: GuaranteeQuestion,
  { tolerance, maxSweeps }: StoppingRule = EFFORT,
): Generator<StepProgress, Forced> {
  const signs = table.blocks.map(({ mover }) => goalSignOf(question, mover));
  const lower = lowestBound(table, sortStates(table, question));
  const changes: number[] = [];
  let sweeps = 0;
  let wait = 0;
  let upper: readonly Float64Array[] | undefined = hasOpen(lower) ? undefined : lower.values;
  while (!upper && sweeps < maxSweeps) {
    const change = raise(table, signs, lower, changes.length);
    changes.push(change);
    yield { kind: 'sweep', done: ++sweeps, change };
    const { rest, halving } = outlook(changes);
    if (rest > tolerance / 4 || changes.length < wait) continue;
    const most = Math.max(2 * halving, changes.length / 2);
    const proof = proveUpper(table, signs, lower, tolerance / 2, most);
    let step = proof.next();
    for (; !step.done; step = proof.next()) yield { kind: 'sweep', done: ++sweeps, change };
    upper = step.value;
    wait = changes.length * PATIENCE;
  }
  upper ??= widerUpper(table, signs, lower, tolerance);
  const residual = distance(lower.values, upper);
  const choices = chooseForAll(table, signs, lower);
  return { lower: lower.values, upper, choices, residual, sweeps, isSettled: residual <= tolerance };
}

/** Guesses how far the bound still has to go, and in how many sweeps what is left halves. Only a proof makes it sure. */
function outlook(changes: readonly number[]): { readonly rest: number; readonly halving: number } {
  const change = changes.at(-1) ?? 0;
  if (change === 0) return { rest: 0, halving: WINDOW };
  const before = changes.at(-1 - WINDOW) ?? 0;
  if (change >= before) return { rest: 1, halving: WINDOW };
  const ratio = (change / before) ** (1 / WINDOW);
  return { rest: (change * ratio) / (1 - ratio), halving: Math.max(WINDOW, Math.ceil(-Math.LN2 / Math.log(ratio))) };
}

/** Returns the probability forced from a state: the middle of its bounds. */
export function forcedFrom({ lower, upper }: Forced, { block, index }: StateId): number {
  return (at(at(lower, block, 'block'), index, 'state') + at(at(upper, block, 'block'), index, 'state')) / 2;
}

const hasOpen = ({ kind }: LowerBounds) => kind.some(kinds => kinds.includes(OPEN));

/** Where the iteration was given up: within the least power of ten of the tolerance that can be proved, at worst 1. */
function widerUpper(table: GameTable, signs: readonly GoalSign[], lower: LowerBounds, tolerance: number) {
  for (let slack = tolerance; slack < 1; slack *= 10) {
    const upper = atOneGo(proveUpper(table, signs, lower, slack, WINDOW));
    if (upper) return upper;
  }
  return lower.kind.map(kinds => Float64Array.from(kinds, one => Number(one >= OPEN)));
}

function distance(lower: readonly Float64Array[], upper: readonly Float64Array[]): number {
  let worst = 0;
  lower.forEach((from, block) => {
    from.forEach((value, state) => {
      worst = Math.max(worst, upper[block]![state]! - value);
    });
  });
  return worst;
}

/** Whoever does not want the ending takes what leaves it least likely; who can gain nothing takes the first action open. */
function chooseForAll({ rows, blocks }: GameTable, signs: readonly GoalSign[], lower: LowerBounds): Int32Array[] {
  return blocks.map((block, i) => {
    const best = bestFor(block);
    if (block.mover === WORLD) return best.choices;
    const goesOn = Uint8Array.from(block.ending, ending => Number(ending < 0));
    if (signs[i]! < 0) {
      chooseBest(rows, block, goesOn, -1, lower.values[(i + 1) % blocks.length]!, best);
      return best.choices;
    }
    const seeking = lower.choices[i]!;
    return seeking.map((choice, state) => (goesOn[state] === 1 && choice < 0 ? choicesOf(block, state).from : choice));
  });
}
