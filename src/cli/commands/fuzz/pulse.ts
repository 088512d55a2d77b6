/** Where the shared numbers of a fuzzing thread say how often a run has begun, which it is, and of which slice's seed. */
export const BEAT = 0;
export const RUN = 1;
export const SEED = 2;
/** Where a 1 says that no further run is to begin, but for those that shrink a failure. */
export const STOP = 3;

/** Makes the shared numbers. */
export function makePulse(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(16));
}
