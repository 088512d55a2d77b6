import type { GameTable, StateId } from '../../game/table/table.ts';
import { at } from '../../num/at.ts';
import type { EndingIndex, PartyIndex } from '../../scenario/scenario.ts';
import { forceTurns } from './bounded.ts';
import type { StoppingRule } from './ever/settle.ts';
import { EFFORT, forcedFrom, forceStepwise } from './ever/unbounded.ts';
import { followStrategy, type PlannedTurn } from './plan.ts';
import type { Aim, GuaranteeQuestion } from './question.ts';
import type { StepProgress } from './stepwise.ts';
import { type TurningPoint, turningPoint } from './turning-point.ts';

/** What `guarantee` is asked. */
export interface GuaranteeDemand {
  readonly endings: readonly EndingIndex[];
  /** Who is for the endings or against them, against all others; empty for everybody together. */
  readonly parties: readonly PartyIndex[];
  /** The states of the line of play so far, the start first; the last one is the standpoint. */
  readonly line: readonly StateId[];
  /** How many turns from the standpoint count; Infinity for all there could ever be. */
  readonly turns: number;
  /** By how much a probability must move at one move to be a point of no return. */
  readonly threshold: number;
  readonly effort?: StoppingRule;
}

/** What the named parties can force of an ending, one way. */
export interface Guarantee {
  readonly aim: Aim;
  /** At the standpoint. */
  readonly value: number;
  /** The true value lies between `lower` and `upper`, apart from rounding; bounded questions have all three alike. */
  readonly lower: number;
  readonly upper: number;
  /** How far apart the bounds are there, by the lower one: Infinity where that is 0 and the upper one is not. */
  readonly relative: number;
  /** The greatest distance between the bounds in any state; 0 for a bounded question. */
  readonly residual: number;
  /** How many components the game has in which play can come back, and the sweeps of the slowest; 0 for a bounded question. */
  readonly components: number;
  readonly sweeps: number;
  readonly isSettled: boolean;
  /** What could be forced in each state of the line, by the same last turn. */
  readonly along: readonly number[];
  readonly turningPoint: TurningPoint | null;
  /** The strategy and the best reply to it from the standpoint, up to one round. */
  readonly plan: readonly PlannedTurn[];
}

type ByAim = Readonly<Record<Aim, Guarantee>>;

/** How far an answer has come, or that it is there. */
export type GuaranteeStep = StepProgress | { readonly kind: 'answer'; readonly found: Guarantee };

/**
 * Answers what the named parties can force, greatest and least, against all others, chance included. Yields after every
 * turn, or sweep, or some states, and each answer once it is there, so that whoever waits can look on, or stop.
 */
export function* guaranteeStepwise(table: GameTable, demand: GuaranteeDemand): Generator<GuaranteeStep, ByAim> {
  const greatest = yield* answer(table, demand, 'greatest');
  yield { kind: 'answer', found: greatest };
  const least = yield* answer(table, demand, 'least');
  yield { kind: 'answer', found: least };
  return { least, greatest };
}

function* answer(table: GameTable, demand: GuaranteeDemand, aim: Aim): Generator<StepProgress, Guarantee> {
  const question = { endings: demand.endings, parties: demand.parties, aim };
  const isEver = demand.turns === Number.POSITIVE_INFINITY;
  const found = yield* isEver ? ever(table, question, demand) : within(table, question, demand);
  return { aim, ...found, turningPoint: turningPoint(found.along, aim, demand.threshold) };
}

type GuaranteeFigures = Omit<Guarantee, 'aim' | 'turningPoint'>;

/** One backward pass to the first state of the line: all that is asked of it is read off on the way. */
function* within(
  table: GameTable,
  question: GuaranteeQuestion,
  { line, turns }: GuaranteeDemand,
): Generator<StepProgress, GuaranteeFigures> {
  const from = { state: standpointOf(line), turn: line.length - 1 };
  const end = from.turn + turns;
  const planEnd = Math.min(end, from.turn + table.blocks.length);
  const along: number[] = [];
  const kept = new Map<number, Int32Array>();
  for (const { turn, values, choices } of forceTurns(table, question, 0, end)) {
    const state = line[turn];
    if (state) along[turn] = at(values, state.index, 'state');
    if (turn >= from.turn && turn < planEnd) kept.set(turn, choices.slice());
    yield { kind: 'turn', done: end - turn, of: end };
  }
  const value = at(along, from.turn, 'turn');
  const strategy = {
    at: (turn: number) => {
      const choices = kept.get(turn);
      if (!choices) throw new Error(`no choices were kept for turn ${turn}, of ${from.turn} to ${planEnd}`);
      return choices;
    },
  };
  const plan = followStrategy(table, question, strategy, from, planEnd);
  return { value, lower: value, upper: value, ...EXACT, along, plan };
}

const EXACT = { relative: 0, residual: 0, components: 0, sweeps: 0, isSettled: true };

function* ever(
  table: GameTable,
  question: GuaranteeQuestion,
  { line, effort = EFFORT }: GuaranteeDemand,
): Generator<StepProgress, GuaranteeFigures> {
  const from = { state: standpointOf(line), turn: line.length - 1 };
  const forced = yield* forceStepwise(table, question, effort, from.state);
  const { residual, components, sweeps, isSettled, choices } = forced;
  const { block, index } = from.state;
  const lower = at(at(forced.lower, block, 'block'), index, 'state');
  const upper = at(at(forced.upper, block, 'block'), index, 'state');
  const strategy = { at: (turn: number) => at(choices, (table.start.block + turn) % choices.length, 'block') };
  return {
    value: forcedFrom(forced, from.state),
    lower,
    upper,
    relative: upper === lower ? 0 : (upper - lower) / lower,
    residual,
    components,
    sweeps,
    isSettled,
    along: line.map(state => forcedFrom(forced, state)),
    plan: followStrategy(table, question, strategy, from, from.turn + table.blocks.length),
  };
}

function standpointOf(line: readonly StateId[]): StateId {
  const last = line.at(-1);
  if (!last) throw new Error('a line of play has at least its start');
  return last;
}
