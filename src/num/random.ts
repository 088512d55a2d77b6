import seedrandom from 'seedrandom';

/** A source of uniform numbers in [0, 1). */
export type Stream = () => number;

/**
 * Returns the stream of a seed; the same on every machine. xor128 is the fastest generator of seedrandom; of an empty
 * seed it would give nothing but zeros, hence the prefix.
 */
export function streamOf(seed: string): Stream {
  return seedrandom.xor128(`parley ${seed}`);
}

/** Returns what a stream gives after `skip` numbers were taken from it. */
export function streamFrom(seed: string, skip: number): Stream {
  const stream = streamOf(seed);
  for (let i = 0; i < skip; i++) stream();
  return stream;
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
