import { at } from '../../num/at.ts';
import { percentileOf } from '../../num/percentile.ts';
import type { Odds } from '../../solve/odds.ts';

/** How far a number reaches over draws. */
export interface BandRange {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** How far the odds of an ending reach over drawn settings. */
export interface EndingBand extends BandRange {
  /** In how many of the draws no other ending is likelier. */
  readonly likeliestIn: number;
}

/**
 * Returns for each ending within what its odds lie in the middle `share` of the draws: from 0.9 on, what the least and
 * the greatest twentieth leave out. One draw or more is needed.
 */
export function bandsOf(drawn: readonly Odds[], share: number): readonly EndingBand[] {
  const endings = drawn[0]?.length ?? 0;
  const likeliest = countLikeliest(drawn, endings);
  return Array.from({ length: endings }, (_, ending) => {
    const odds = Float64Array.from(drawn, one => at(one, ending, 'ending'));
    return { ...rangeOf(odds, share), likeliestIn: at(likeliest, ending, 'ending') };
  });
}

/** Returns within what the middle `share` of some numbers lies. One number or more is needed. */
export function rangeOf(numbers: Float64Array, share: number): BandRange {
  const sorted = numbers.toSorted();
  const [low, median, high] = [(1 - share) / 2, 0.5, (1 + share) / 2].map(place => percentileOf(sorted, place));
  return { low: low!, median: median!, high: high! };
}

/** Endings that are equally likely in a draw all count. */
function countLikeliest(drawn: readonly Odds[], endings: number): Int32Array {
  const counts = new Int32Array(endings);
  for (const odds of drawn) {
    const most = Math.max(...odds);
    odds.forEach((probability, ending) => {
      if (probability === most) counts[ending]! += 1;
    });
  }
  return counts;
}
