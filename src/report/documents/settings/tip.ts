import type { ById, DocumentHeader, WithSettings } from '../header.ts';

/** A move of one lever, or of two together, that tips, solved on both sides of it. */
interface TipDocument {
  /** By how large a share of its range each lever moves, unless it is at its end before. */
  readonly share: number;
  readonly moved: readonly {
    readonly lever: string;
    readonly now: number;
    /** The last value before the tip that was solved, and the first past it. */
    readonly before: number;
    readonly past: number;
  }[];
  /** Of every ending, before the tip and past it. */
  readonly oddsBefore: ById<number>;
  readonly oddsPast: ById<number>;
}

/** What `tip --json` prints: the smallest moves that tip an answer, the smallest first. */
export interface TipsDocument extends DocumentHeader, WithSettings {
  /** The ending and the odds that are passed; or which ending is the likeliest. */
  readonly goal: { readonly ending: string; readonly past: number } | 'likeliest';
  readonly odds: ById<number>;
  /** Whether it stands on the tip as all is set. */
  readonly already: boolean;
  readonly single: readonly TipDocument[];
  /** Levers that do not tip by themselves, with where they come nearest to it. */
  readonly still: readonly { readonly lever: string; readonly nearest: number; readonly odds: ById<number> }[];
  readonly pairs: readonly TipDocument[];
  /** How many settings were asked, and how many of them cannot be. */
  readonly asked: number;
  readonly refused: number;
}
