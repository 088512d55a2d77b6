import type { Alternative } from '../../../analysis/why/why.ts';
import { at } from '../../../num/at.ts';

/**
 * Returns how many parts of what is expected are named, where that many are there at least `least`: as many as leave the
 * others, which are told as one sum, no larger than the smallest that is named. The largest reason is never among "all else".
 */
export function namedParts({ parts, sums }: Pick<Alternative, 'parts' | 'sums'>, least: number): number {
  let named = Math.min(least, parts.length);
  while (named < parts.length && Math.abs(at(sums, named, 'sum')) > Math.abs(at(parts, named - 1, 'part').worth))
    named++;
  return named;
}
