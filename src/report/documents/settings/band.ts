import type { ById } from '../header.ts';

/** How far a number reaches over draws. */
interface RangeDocument {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** How far the odds of an ending reach. */
interface EndingBandDocument extends RangeDocument {
  /** In how many of the draws no other ending is likelier. */
  readonly likeliestIn: number;
}

/** Within what an unknown is drawn. */
interface PlausibleDocument {
  readonly from: number;
  readonly to: number;
  readonly shape: 'uniform' | 'triangular';
}

/** Within what the odds lie over draws of what nobody knows. */
export interface BandDocument extends DrawsDocument {
  /** What was drawn: each unknown with its plausible range. */
  readonly unknowns: ById<PlausibleDocument>;
  readonly endings: ById<EndingBandDocument>;
}

/** Within what the odds of two games lie, and their difference, over the same draws. */
export interface PairedBandDocument extends DrawsDocument {
  /** What was drawn, with its plausible range in each game; null where it is not drawn there. */
  readonly unknowns: ById<{ readonly base: PlausibleDocument | null; readonly other: PlausibleDocument | null }>;
  /** Null for a game that has no such ending. */
  readonly endings: ById<{
    readonly base: EndingBandDocument | null;
    readonly other: EndingBandDocument | null;
    readonly change: ChangeBandDocument | null;
  }>;
}

/** How far the change of an ending reaches. */
interface ChangeBandDocument extends RangeDocument {
  /** In how many draws the ending is likelier than in the base, and in how many less likely. */
  readonly likelierIn: number;
  readonly lessLikelyIn: number;
}

/** How draws were made. */
interface DrawsDocument {
  /** The share of the draws that a band holds. */
  readonly share: number;
  /** How many draws were made. */
  readonly draws: number;
  readonly seed: string;
  /** How many of them cannot be, and count for nothing. */
  readonly refused: number;
}
