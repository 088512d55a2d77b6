import { atOneGo } from '../stepwise.ts';
import { type SortedPart, sortPart } from './certain.ts';
import { type ComponentGame, OPEN } from './component-game.ts';
import { proveLower, proveUpper } from './prove.ts';
import { type LowerBound, lowestBound, raise } from './raise.ts';
import { isProper } from './strategies/proper.ts';
import { betterStrategies } from './strategies/strategies.ts';

/** When to stop: at a distance between the bounds, or after so many sweeps of one component. */
export interface StoppingRule {
  readonly tolerance: number;
  readonly maxSweeps: number;
  /** On how many loops a state may hang for a component to be solved rather than swept; as `solveChain` has it unless given. */
  readonly mostLoops?: number;
}

/** The bounds of the states of a part, and how both sides choose: by the number of a choice of the part, or -1. */
export interface Settled {
  readonly kind: Uint8Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly choices: Int32Array;
  readonly sweeps: number;
}

/** A sweep of a part: how much it moved a state at most, and the lower bounds so far. */
interface SweepTold {
  readonly change: number;
  readonly lower: Float64Array;
}

/** By so much a guess is first set apart from what it is a guess of, relative to it, and each further time by more. */
const SLACK = 2 ** -50;
const WIDER = 16;

/** So many sweeps prove a good guess, or another is made. */
const SWEEPS_TO_PROVE = 48;

/** In a component that is swept those who want the ending look at all their choices every so many sweeps. */
const SWEEPS_BETWEEN_LOOKS = 8;

/** After a proof that failed so many times the sweeps are made before the next. */
const PATIENCE = 1.2;

/** Over so many sweeps it is judged how fast the changes of the bound die away. */
const WINDOW = 16;

/**
 * Bounds what can be forced from every state of a part. Strategies are bettered and solved, and bounds of what comes of
 * them are proved. Where that is too dear, or proves nothing, the part is swept until it hardly moves. Yields after every
 * such sweep.
 */
export function* settlePart(part: ComponentGame, rule: StoppingRule): Generator<SweepTold, Settled> {
  const sorted = sortPart(part);
  if (!sorted.kind.includes(OPEN)) return asKnown(lowestBound(part, sorted));
  return solved(part, sorted, rule) ?? (yield* swept(part, sorted, rule));
}

const asKnown = ({ kind, values, choices }: LowerBound): Settled => ({
  kind,
  lower: values,
  upper: values,
  choices,
  sweeps: 0,
});

function solved(part: ComponentGame, sorted: SortedPart, { tolerance, mostLoops }: StoppingRule): Settled | undefined {
  const found = betterStrategies(part, sorted, mostLoops);
  if (!found) return undefined;
  const { kind } = sorted;
  const { choices } = found;
  const judged = { part, kind, choices };
  if (!isProper(judged)) return undefined;
  const apart = (values: Float64Array, share: number) =>
    values.map((value, state) => (kind[state] === OPEN ? Math.min(1, value * (1 + share)) : value));
  for (let slack = SLACK; slack < tolerance; slack *= WIDER) {
    const lower = atOneGo(proveLower(judged, apart(found.lower, -slack), SWEEPS_TO_PROVE));
    const upper = lower && atOneGo(proveUpper(judged, apart(found.upper, slack), SWEEPS_TO_PROVE));
    if (upper) return { kind, lower, upper, choices, sweeps: 0 };
  }
  return undefined;
}

function* swept(
  part: ComponentGame,
  sorted: SortedPart,
  { tolerance, maxSweeps }: StoppingRule,
): Generator<SweepTold, Settled> {
  const bound = lowestBound(part, sorted);
  const { kind, values, choices } = bound;
  const slack = outerGap(part) + tolerance / 2;
  const changes: number[] = [];
  let sweeps = 0;
  let wait = 0;
  let looks = true;
  let upper: Float64Array | undefined;
  while (!upper && sweeps < maxSweeps) {
    const change = raise(bound, looks);
    changes.push(change);
    sweeps++;
    yield { change, lower: values };
    const { rest, halving } = outlook(changes);
    const isNear = rest <= tolerance / 4 && changes.length >= wait;
    const hasLooked = looks;
    looks = isNear || changes.length % SWEEPS_BETWEEN_LOOKS === 0;
    if (!isNear || !hasLooked) continue;
    const most = Math.max(2 * halving, changes.length / 2);
    const proof = proveUpper(bound, above(bound, slack), most);
    let step = proof.next();
    for (; !step.done; step = proof.next()) {
      sweeps++;
      yield { change, lower: values };
    }
    upper = step.value;
    wait = changes.length * PATIENCE;
  }
  return { kind, lower: values, upper: upper ?? widerUpper(bound, tolerance), choices, sweeps };
}

/** What is not known of the states outside the part can be no better known inside. */
function outerGap({ exitLower, exitUpper }: ComponentGame): number {
  let widest = 0;
  for (let choice = 0; choice < exitLower.length; choice++)
    widest = Math.max(widest, exitUpper[choice]! - exitLower[choice]!);
  return widest;
}

const above = ({ kind, values }: LowerBound, slack: number) =>
  values.map((value, state) => (kind[state] === OPEN ? Math.min(1, value + slack) : value));

/** Guesses how far the bound still has to go, and in how many sweeps what is left halves. Only a proof makes it sure. */
function outlook(changes: readonly number[]): { readonly rest: number; readonly halving: number } {
  const change = changes.at(-1) ?? 0;
  if (change === 0) return { rest: 0, halving: WINDOW };
  const before = changes.at(-1 - WINDOW) ?? 0;
  if (change >= before) return { rest: 1, halving: WINDOW };
  const ratio = (change / before) ** (1 / WINDOW);
  return { rest: (change * ratio) / (1 - ratio), halving: Math.max(WINDOW, Math.ceil(-Math.LN2 / Math.log(ratio))) };
}

/** Where the iteration was given up: within the least power of ten of the tolerance that can be proved, at worst 1. */
function widerUpper(bound: LowerBound, tolerance: number): Float64Array {
  for (let slack = tolerance; slack < 1; slack *= 10) {
    const upper = atOneGo(proveUpper(bound, above(bound, slack), WINDOW));
    if (upper) return upper;
  }
  return Float64Array.from(bound.kind, one => Number(one >= OPEN));
}
