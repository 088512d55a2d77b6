import type { ById } from '../header.ts';

/** How far the odds of an ending reach. */
interface EndingBandDocument {
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** In how many of the draws no other ending is likelier. */
  readonly likeliestIn: number;
}

/** Within what the odds lie over draws of what nobody knows. */
export interface BandDocument {
  /** The share of the draws that a band holds. */
  readonly share: number;
  /** How many draws were made. */
  readonly draws: number;
  readonly seed: string;
  /** How many of them cannot be, and count for nothing. */
  readonly refused: number;
  /** What was drawn: each unknown with its plausible range. */
  readonly unknowns: ById<{ readonly from: number; readonly to: number; readonly shape: 'uniform' | 'triangular' }>;
  readonly endings: ById<EndingBandDocument>;
}
