import fc from 'fast-check';

/** Which part of a campaign is wanted: whole from a seed, or the one run that a path leads to. */
export interface CampaignPart {
  /** A whole number of 32 bits, as fast-check takes it. */
  readonly seed: number;
  readonly runs: number;
  /** As fast-check writes it: the number of the run, then that of each shrink that failed, with colons between. */
  readonly path?: string;
  /** Is called before each run with which it is: the seed of its slice, and its number there; shrinking counts on. */
  readonly begins?: (seed: number, run: number) => void;
}

/** An input that failed, made as small as it can be, and what brings it back. */
export interface Failure<T> {
  readonly seed: number;
  readonly path: string;
  readonly input: T;
  /** How often it was made smaller. */
  readonly shrinks: number;
}

/** Inputs are drawn in slices of so many, each from a seed of its own: between two of them a campaign can be stopped. */
const SLICE = 100;

/**
 * Runs a property on inputs in slices until one fails or so many runs are made, and yields after each what failed in it.
 * Each slice asks for its inputs anew, by its seed, so that what guides them depends on that slice alone: its seed and a
 * path bring a failure back.
 */
export function* runSlices<T>(
  wanted: CampaignPart,
  inputs: (seed: number) => fc.Arbitrary<T>,
  holds: (input: T) => boolean,
): Generator<Failure<T> | undefined, void, undefined> {
  for (let done = 0; done < wanted.runs; done += SLICE) {
    const seed = (wanted.seed + done / SLICE) | 0;
    const failure = runSlice({ ...wanted, seed, runs: Math.min(SLICE, wanted.runs - done) }, inputs(seed), holds);
    yield failure;
    if (failure || wanted.path !== undefined) return;
  }
}

function runSlice<T>(
  { seed, runs, path, begins }: CampaignPart,
  inputs: fc.Arbitrary<T>,
  holds: (input: T) => boolean,
): Failure<T> | undefined {
  // The inputs before it are drawn again, for they may have guided it; fast-check itself would skip them.
  let run = Number(path?.split(':')[0] ?? 0);
  if (run > 0) fc.sample(inputs, { seed, numRuns: run });
  // Where what a path leads to does not fail, fast-check would go on to what stands beside it; the first skip ends it.
  let isOver = false;
  let isFirst = path !== undefined;
  const watched = (input: T) => {
    fc.pre(!isOver);
    begins?.(seed, run++);
    const isHeld = holds(input);
    isOver = isFirst && isHeld;
    isFirst = false;
    return isHeld;
  };
  const wanted = { seed, ...(path === undefined ? { numRuns: runs } : { path, numRuns: 1, maxSkipsPerRun: 0 }) };
  const { counterexample, counterexamplePath, numShrinks } = fc.check(fc.property(inputs, watched), wanted);
  if (!counterexample) return undefined;
  return { seed, path: counterexamplePath ?? '', input: counterexample[0], shrinks: numShrinks };
}
