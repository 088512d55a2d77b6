/** A share of what was counted, from 0 to 1; null where nothing was counted, for nothing has no share. */
export type Share = number | null;

/** Returns which share of all that was counted a count is: the one way to make a share of a count. */
export function shareOf(count: number, all: number): Share {
  return all === 0 ? null : count / all;
}

/** Returns the mean of some numbers; null where there are none. */
export function meanOf(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
