import seedrandom from 'seedrandom';

/** A source of uniform numbers in [0, 1). */
type Stream = () => number;

/** Longer than anybody types, short enough to stand in one line of a screen. */
const LONGEST_SEED = 100;

/** Says whether a text may be a seed: 1 to 100 characters, none of which acts on a terminal. */
export function isSeed(text: string): boolean {
  return text !== '' && text.length <= LONGEST_SEED && !/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u.test(text);
}

/**
 * Returns the stream of a seed and some further parts, such as a turn; the same on every machine. Different parts give
 * different keys: no two lists have the same JSON, and as letters are escaped none is lost (seedrandom keeps the low
 * byte of each). The generator is ARC4 and not xor128, which is linear: there the streams of two keys that differ in
 * one letter differ by a fixed pattern, so one turn would give away the next.
 */
export function streamOf(seed: string, ...parts: readonly number[]): Stream {
  return seedrandom(encodeURIComponent(JSON.stringify([seed, ...parts])));
}

/**
 * Picks an index by weight with one uniform number `u` in [0, 1): the first whose cumulated weight exceeds `u` times
 * the total. Weights are finite and not below 0; at least one is above 0.
 */
export function pick(weights: readonly number[], u: number): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0 && Number.isFinite(total))) throw new Error(`weights [${weights.join(', ')}] cannot be picked from`);
  let left = u * total;
  for (const [index, weight] of weights.entries()) {
    if (left < weight) return index;
    left -= weight;
  }
  return weights.findLastIndex(weight => weight > 0);
}
