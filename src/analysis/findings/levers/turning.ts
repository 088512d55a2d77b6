import { isModel, type Model, makeModel } from '../../../game/model.ts';
import { exploreGame } from '../../../game/table/explore.ts';
import type { GameTable } from '../../../game/table/table.ts';
import { turnWithin } from '../../../game/table/turn-lever.ts';
import { at } from '../../../num/at.ts';
import { countAssignments, findAssignment } from '../../../scenario/check/assignments.ts';
import { evaluate } from '../../../scenario/formula/formula.ts';
import type { LeverIndex, Scenario } from '../../../scenario/scenario.ts';
import { oddsFrom, startOf } from '../../../solve/odds.ts';
import { type Policy, turnsIn } from '../../../solve/policy/policy.ts';
import { type SolvedGame, solveGame } from '../../../solve/solve.ts';
import { countTallies } from '../../../solve/tallies.ts';
import { valueFrom } from '../../../solve/value.ts';
import type { Reader } from './readers.ts';

/** A difference up to this, in proportion to the numbers, is the rounding of sums. */
const ROUNDING = 1e-12;

/** A formula with more combinations of variables than this is taken to move. */
const MAX_COMBINATIONS = 100_000;

/** What turning levers changes of a solved game. */
export interface Turning {
  readonly model: Model;
  /** Returns the model with one lever set otherwise, or undefined where that cannot be. */
  readonly withLever: (lever: LeverIndex, value: number) => Model | undefined;
  /**
   * Says what a turned model changes: how it is played, or how it comes out (odds, policies, expected tallies, how often
   * each action is taken); or only what parties expect; or nothing. `readers` are the formulae that read what was turned.
   */
  readonly changeOf: (model: Model, readers: readonly Reader[]) => 'play' | 'payoffs' | 'nothing';
}

/** Makes the turning of a game's levers; what it comes to as it stands is computed once. */
export function makeTurning(solved: SolvedGame): Turning {
  const { table } = solved;
  const oddsBefore = oddsOf(solved);
  const countsBefore = countsOf(solved);
  const valuesBefore = valuesAtStart(solved);
  return {
    model: table.model,
    withLever: (lever, value) => withLever(table.model, lever, value),
    changeOf: (model, readers) => {
      const within = turnWithin(table, model);
      const turned = within ?? exploreGame(model);
      // A game too large to be looked at is another one than this.
      if ('what' in turned) return 'play';
      const isWeighed = !within || readers.some(reader => reader.isWeighed);
      const after = isWeighed ? solveGame(turned) : { ...solved, table: turned };
      if (within && isWeighed && policiesDiffer(table, solved.policy, after.policy)) return 'play';
      if (differ(oddsBefore(), oddsOf(after)())) return 'play';
      if (differ(countsBefore(), countsOf(after)())) return 'play';
      return differ(valuesBefore(), valuesAtStart(after)()) ? 'payoffs' : 'nothing';
    },
  };
}

/** Returns the model with one lever set otherwise, or undefined where that cannot be. */
export function withLever(model: Model, lever: LeverIndex, value: number): Model | undefined {
  const { scenario, settings, horizon } = model;
  const turned = makeModel(scenario, new Map(settings).set(at(scenario.levers, lever, 'lever').name, value), horizon);
  return isModel(turned) ? turned : undefined;
}

/** Says whether any of some formulae has another value with other levers, at any combination of what it reads. */
export function movesAny(
  scenario: Scenario,
  readers: readonly Reader[],
  before: Float64Array,
  after: Float64Array,
): boolean {
  return readers.some(({ formula: { tree, variables } }) => {
    if (countAssignments(scenario, variables) > MAX_COMBINATIONS) return true;
    const moved = findAssignment(scenario, variables, ({ values }) =>
      evaluate(tree, values, before) === evaluate(tree, values, after) ? undefined : true,
    );
    return moved ?? false;
  });
}

function oddsOf({ table, chain }: SolvedGame): () => ArrayLike<number> {
  return once(() => oddsFrom(table, chain, startOf(table)).odds);
}

/**
 * The expected growth of every tally, and how often every action is expected to be taken, as policies of other states
 * cannot be compared: a pass of its own, which takes longer and is seldom needed.
 */
function countsOf({ table, policy, chain }: SolvedGame): () => ArrayLike<number> {
  return once(() => {
    const counter = countTallies(table, policy);
    oddsFrom(table, chain, startOf(table), counter.onTurn);
    const taken = table.model.scenario.actions.map(() => 0);
    table.rows.action.forEach((action, row) => {
      taken[action] = taken[action]! + counter.played[row]!;
    });
    return [...counter.grown(), ...taken];
  });
}

function valuesAtStart({ table, policy }: SolvedGame): () => ArrayLike<number> {
  return once(() => valueFrom(table, policy, startOf(table)));
}

function once<T>(compute: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: compute() };
    return made.value;
  };
}

/** A policy is asked turn by turn; where it is the same array in every round, one round is enough. */
function policiesDiffer(table: GameTable, before: Policy, after: Policy): boolean {
  const seen = new Map<number, Float64Array>();
  for (let turn = 0; turn < turnsIn(table); turn++) {
    const block = turn % table.blocks.length;
    const now = after.at(turn);
    if (seen.get(block) === now) continue;
    seen.set(block, now);
    if (differ(before.at(turn), now)) return true;
  }
  return false;
}

function differ(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  for (let i = 0; i < a.length; i++) {
    const [one, other] = [a[i]!, b[i]!];
    if (Math.abs(one - other) > ROUNDING * Math.max(Math.abs(one), Math.abs(other))) return true;
  }
  return false;
}
