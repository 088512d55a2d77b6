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

/**
 * Returns how each number of one list stands in another, the largest change first, up or down; equals keep the order of the
 * lists. Where a step is given, changes are rounded to it for the order, so that what sums of fractions leave is no difference.
 */
export function changesBySize(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  step?: number,
): readonly NumberChange[] {
  const sizeOf = (size: number) => (step === undefined ? size : Math.round(size / step));
  return Array.from(after, (is, place): NumberChange => {
    const was = at(before, place, 'number');
    return { place, before: was, after: is, change: is - was };
  }).sort((a, b) => sizeOf(Math.abs(b.change)) - sizeOf(Math.abs(a.change)));
}
