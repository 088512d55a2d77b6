import type { Model } from '../../game/model.ts';
import type { Position } from '../../game/position.ts';
import { digitOf, type State } from '../../game/space.ts';
import { at } from '../../num/at.ts';
import type { Tally } from '../../scenario/scenario.ts';
import { countInColumn, countText } from '../../words/numbers/count.ts';
import { standsText } from './condition-text.ts';

/** Says how each variable stands, in file order: "Drugs and strikes: strikes at sea", "Trust 1". */
export function standingTexts({ scenario, space }: Model, state: State): readonly string[] {
  return scenario.variables.map((variable, index) => standsText(variable, digitOf(space, state, index)));
}

/**
 * Returns a tally with its bound kept: "≥ 32" where the start is a lower bound, "about 8,000,000" where it is rounded.
 * A lower bound is rounded down, so that it stays one; no count reads like one of `beside` from which it differs.
 */
export function tallyText(tally: Tally, count: number, beside: readonly number[] = []): string {
  return withBound(tally, countText(count, tally, beside));
}

/** Returns an expected tally with its bound kept, with as many decimals as those that it stands beside. */
export function expectedTally(tally: Tally, count: number, decimals: number): string {
  return withBound(tally, countInColumn(count, decimals, tally));
}

function withBound({ atLeast, about }: Tally, number: string): string {
  if (atLeast) return `≥ ${number}`;
  return about ? `about ${number}` : number;
}

/** Returns every tally of a position with its title and text. */
export function talliesOf({ scenario }: Model, { tallies }: Position): readonly { title: string; value: string }[] {
  return scenario.tallies.map((tally, index) => ({
    title: tally.title,
    value: tallyText(tally, at(tallies, index, 'tally')),
  }));
}
