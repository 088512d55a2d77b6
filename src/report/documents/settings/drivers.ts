import type { DocumentHeader, WithSettings } from '../header.ts';

/** The odds of the ending at one value of a lever, all else as it is set. */
interface OddsAtDocument {
  readonly value: number;
  readonly odds: number;
}

/** How far one lever moves the ending. */
interface SwingDocument {
  readonly lever: string;
  readonly kind: 'unknown' | 'choice';
  readonly least: OddsAtDocument;
  readonly greatest: OddsAtDocument;
  /** Every value that was tried, rising. */
  readonly tried: readonly OddsAtDocument[];
}

interface ShareDocument {
  readonly share: number;
  /** In this interval lie 95 of 100 resamples of the draws. */
  readonly low: number;
  readonly high: number;
}

/** What `drivers --json` prints: what moves the odds of an ending, the most of it first. */
export type DriversDocument = DocumentHeader &
  WithSettings & {
    readonly ending: string;
    /** The odds of the ending as all is set. */
    readonly odds: number;
    /** How many settings were asked, and how many of them cannot be. */
    readonly asked: number;
    readonly refused: number;
  } & (
    | { readonly method: 'one'; readonly drivers: readonly SwingDocument[] }
    | {
        readonly method: 'morris';
        readonly walks: number;
        readonly seed: string;
        /** In probability, over the whole plausible range: μ*, μ and σ of the elementary effects. */
        readonly drivers: readonly {
          readonly lever: string;
          readonly size: number;
          readonly mean: number;
          readonly spread: number;
        }[];
      }
    | {
        readonly method: 'sobol';
        readonly draws: number;
        readonly seed: string;
        readonly drivers: readonly {
          readonly lever: string;
          readonly first: ShareDocument;
          readonly total: ShareDocument;
        }[];
      }
  );
