/**
 * Yields a list without each of its runs, the longest runs first and for each length the last one first: half of it, then
 * ever less down to single items. A list for which none of these will do any more has no item that it could do without.
 */
export function* cuts<T>(list: readonly T[]): Generator<readonly T[]> {
  if (list.length > 1) yield [];
  for (let length = list.length >> 1 || list.length; length >= 1; length--) {
    for (let from = list.length - length; from >= 0; from--) {
      yield [...list.slice(0, from), ...list.slice(from + length)];
    }
  }
}

/** Leaves out of a list what is not needed for it to fail, until nothing more can be left out. */
export function shortened<T>(list: readonly T[], fails: (list: readonly T[]) => boolean): readonly T[] {
  let shortest = list;
  for (let shorter = firstCut(shortest, fails); shorter; shorter = firstCut(shortest, fails)) shortest = shorter;
  return shortest;
}

function firstCut<T>(list: readonly T[], fails: (list: readonly T[]) => boolean): readonly T[] | undefined {
  for (const shorter of cuts(list)) if (fails(shorter)) return shorter;
  return undefined;
}
