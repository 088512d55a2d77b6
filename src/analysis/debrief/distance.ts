import { at } from '../../num/at.ts';
import type { Odds } from '../../solve/odds.ts';

/**
 * Returns the total variation distance of two odds (docs/method.md, equation 25), from 0 to 1: the probability that
 * must be moved from some endings to others. The largest change of one ending was rejected: it is less where a change
 * is spread over several.
 */
export function distance(a: Odds, b: Odds): number {
  return a.reduce((sum, p, i) => sum + Math.abs(p - at(b, i, 'ending')), 0) / 2;
}
