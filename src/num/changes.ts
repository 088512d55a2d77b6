import { at } from './at.ts';

/** How one number of a list stands in another list of the same things. */
interface NumberChange {
  /** Its place in both lists. */
  readonly place: number;
  readonly before: number;
  readonly after: number;
  /** `after - before`. */
  readonly change: number;
}

/** Changes are rounded to this for their order: what sums of fractions leave is no difference. */
const STEP = 1e-6;

/**
 * Returns how each number of one list stands in another, the largest change first, up or down; what is equal to the
 * millionth keeps the order of the lists.
 */
export function changesBySize(before: ArrayLike<number>, after: ArrayLike<number>): readonly NumberChange[] {
  const sizeOf = ({ change }: NumberChange) => Math.round(Math.abs(change) / STEP);
  return Array.from(after, (is, place): NumberChange => {
    const was = at(before, place, 'number');
    return { place, before: was, after: is, change: is - was };
  }).sort((a, b) => sizeOf(b) - sizeOf(a));
}
