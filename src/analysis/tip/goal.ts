import { at, greatestAt } from '../../num/at.ts';
import type { EndingIndex } from '../../scenario/scenario.ts';
import type { Odds } from '../../solve/odds.ts';

/** What is to be tipped: which ending is the likeliest, or whether the odds of one are above a share of 1. */
export type TipGoal =
  | { readonly kind: 'likeliest' }
  | { readonly kind: 'past'; readonly ending: EndingIndex; readonly odds: number };

/**
 * Returns how far odds are from the tip: above 0 on the side where the present odds lie, 0 or less past it. Of the
 * likeliest ending it is how far that is above every other.
 */
export function gapFrom(goal: TipGoal, present: Odds): (odds: Odds) => number {
  switch (goal.kind) {
    case 'likeliest': {
      const leader = likeliestOf(present);
      return odds => at(odds, leader, 'ending') - Math.max(...odds.filter((_, ending) => ending !== leader));
    }
    case 'past': {
      const { ending, odds: threshold } = goal;
      const side = at(present, ending, 'ending') < threshold ? 1 : -1;
      return odds => side * (threshold - at(odds, ending, 'ending'));
    }
  }
}

/** Returns the likeliest ending, the first in the file of those that are equally so. */
const likeliestOf = (odds: Odds): EndingIndex => greatestAt(odds);
