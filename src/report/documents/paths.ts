import type { DocumentHeader, WithSettings } from './header.ts';

/** What `paths --json` prints: the likeliest lines of play to an ending, the likeliest first. */
export interface PathsDocument extends DocumentHeader, WithSettings {
  readonly ending: string;
  /** The line of play after which it is asked; empty at the start. */
  readonly after: string;
  /** The probability that play ends so. */
  readonly odds: number;
  readonly paths: readonly {
    readonly probability: number;
    /** The share of all play that ends so. */
    readonly share: number;
    /** From the start, in the notation that `--after` takes. */
    readonly line: string;
    /** Where it was written as a saved game; null where it was not. */
    readonly game: string | null;
  }[];
}
