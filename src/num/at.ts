/** Returns an entry of a list, or throws where the list has none there: `what` says what its entries are. */
export function at<T>(list: ArrayLike<T>, index: number, what: string): T {
  const found = list[index];
  if (found === undefined) throw new Error(`there is no ${what} ${index} among ${list.length}`);
  return found;
}

/** Returns where the greatest of some numbers stands, the first of equal ones; -1 among none. */
export const greatestAt = (numbers: ArrayLike<number>): number =>
  Array.prototype.indexOf.call(numbers, Math.max(...Array.from(numbers)));
