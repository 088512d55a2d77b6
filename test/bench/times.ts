/** How long something took, in milliseconds, over some repeats. */
export interface Times {
  /** The least: whatever else the machine does only ever adds time. */
  readonly best: number;
  readonly median: number;
  readonly worst: number;
  readonly repeats: number;
}

/** How often something is repeated: at least so many times, and on until so many milliseconds have gone by. */
export interface Effort {
  readonly least: number;
  readonly milliseconds: number;
}

/** Sums up some times; the median of an even number is the mean of the two in the middle. */
export function timesOf(taken: readonly number[]): Times {
  const sorted = [...taken].sort((a, b) => a - b);
  const best = sorted[0];
  const worst = sorted.at(-1);
  if (best === undefined || worst === undefined) throw new Error('nothing was timed');
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  const median = middle.reduce((sum, time) => sum + time, 0) / middle.length;
  return { best, median, worst, repeats: sorted.length };
}

/** Returns the milliseconds that some work takes, once. */
export function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/**
 * Times several works by turns, so that a busy spell of the machine falls on all of them. Each returns its own
 * milliseconds (`() => timed(…)`), which may leave out what is not to count.
 */
export function timesByTurns<Name extends string>(
  works: Readonly<Record<Name, () => number>>,
  { least, milliseconds }: Effort,
): Record<Name, Times> {
  const names = Object.keys(works) as Name[];
  const taken = new Map(names.map(name => [name, [] as number[]]));
  const end = performance.now() + milliseconds;
  for (let round = 0; round < least || performance.now() < end; round++) {
    for (const name of names) taken.get(name)?.push(works[name]());
  }
  return Object.fromEntries([...taken].map(([name, times]) => [name, timesOf(times)])) as Record<Name, Times>;
}

/** Times one work. */
export function timesOfWork(work: () => unknown, effort: Effort): Times {
  return timesByTurns({ work: () => timed(work) }, effort).work;
}
