import { greatestAt } from '../../num/at.ts';
import type { Condition } from '../../scenario/condition.ts';
import { actionAt } from '../../scenario/part-at.ts';
import type { ActionIndex, EndingIndex, Scenario } from '../../scenario/scenario.ts';
import type { Odds } from '../../solve/odds.ts';
import type { SolvedGame } from '../../solve/solve.ts';
import { graphOf } from '../check/ctl/graph.ts';
import { isBroken } from '../check/rules/lasting.ts';
import { breakingMoments } from '../check/rules/moments.ts';
import type { Mutant } from './mutant.ts';

/** A rule that holds in a scenario and would be broken in a mutant of it. */
export type Hint =
  /** The action is never taken where this does not hold. */
  | { readonly kind: 'step'; readonly action: ActionIndex; readonly where: Condition }
  /** The odds of an ending, by the policies and the horizon, are `atMost` or `atLeast` so much. */
  | {
      readonly kind: 'odds';
      readonly ending: EndingIndex;
      readonly bound: 'atMost' | 'atLeast';
      readonly odds: number;
    };

/** Odds that move by less are no matter for a rule. */
const LEAST_MOVE = 0.005;

/** Finds a rule that would have noticed a mutant: on the action that was opened too far, else on the odds that moved most. */
export function hintOf(
  scenario: Scenario,
  before: Odds,
  mutant: Mutant,
  game: SolvedGame,
  odds: Odds,
): Hint | undefined {
  return stepHint(scenario, mutant, game) ?? oddsHint(before, odds);
}

function stepHint(scenario: Scenario, { change }: Mutant, { table }: SolvedGame): Hint | undefined {
  if (!('asking' in change) || change.asking.of !== 'action') return undefined;
  const { action } = change.asking;
  const where = actionAt(scenario, action).when;
  const moves = scenario.actions.map(({ index, results }) => results.map(() => index === action));
  const claim = { kind: 'step', moves, before: { kind: 'not', part: where } } as const;
  const isNoticed = isBroken(breakingMoments(graphOf(table), { kind: 'never', claim }));
  return isNoticed ? { kind: 'step', action, where } : undefined;
}

function oddsHint(before: Odds, odds: Odds): Hint | undefined {
  const moves = [...odds].map((p, ending) => Math.abs(p - before[ending]!));
  const ending = greatestAt(moves);
  const [was, is] = [before[ending]!, odds[ending]!];
  if (moves[ending]! < LEAST_MOVE) return undefined;
  return { kind: 'odds', ending, bound: is > was ? 'atMost' : 'atLeast', odds: between(was, is) };
}

/** A number in the middle half of what lies between, with as few figures as leave it there. */
function between(a: number, b: number): number {
  const middle = (a + b) / 2;
  const isBetween = (number: number) => Math.abs(number - middle) <= Math.abs(a - b) / 4;
  for (let figures = 1; figures < 15; figures++) {
    const short = Number(middle.toPrecision(figures));
    if (isBetween(short)) return short;
  }
  return middle;
}
