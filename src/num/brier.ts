/**
 * Returns the distance of a prediction from exact odds (docs/method.md, equation 33): the sum of (p - q)² over the
 * endings, from 0, where the two are equal, to 2. Brier's score (1950, Monthly Weather Review 78:1) takes for q what
 * came to pass, 1 or 0. Its expectation under the odds q is this distance plus a part that no prediction changes. So
 * both reward the same, and this one without luck. `shares` need not sum to 1: rounded percentages are divided by their
 * sum, which must be above 0.
 */
export function brierScore(shares: readonly number[], odds: ArrayLike<number>): number {
  if (shares.length !== odds.length) throw new Error(`${shares.length} shares cannot be held to ${odds.length} odds`);
  const sum = shares.reduce((total, share) => total + share, 0);
  if (!(sum > 0)) throw new Error(`shares that sum to ${sum} are no prediction`);
  return shares.reduce((score, share, i) => score + (share / sum - odds[i]!) ** 2, 0);
}

/** The scores of several predictions, summed up. */
export interface Score {
  readonly count: number;
  /** The mean and the least distance, each from 0 to 2. */
  readonly mean: number;
  readonly best: number;
}

/** Sums up scores; undefined where there are none. */
export function scoreOf(scores: readonly number[]): Score | undefined {
  if (scores.length === 0) return undefined;
  const sum = scores.reduce((total, score) => total + score, 0);
  return { count: scores.length, mean: sum / scores.length, best: Math.min(...scores) };
}
