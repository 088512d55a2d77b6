import type { ById, DocumentHeader, WithSettings } from './header.ts';

/** Lines of play drawn at random, beside the exact odds. */
export interface SampleDocument extends DocumentHeader, WithSettings {
  readonly turnsPerRound: number;
  readonly seed: string;
  /** The command that draws the same lines again. */
  readonly repeat: string;
  /** How many were counted; fewer than were asked for where sampling was stopped. */
  readonly runs: number;
  readonly runsAskedFor: number;
  readonly turns: number;
  /** The probability with which an interval holds the exact odds. */
  readonly confidence: number;
  readonly endings: ById<{
    readonly count: number;
    /** Of the runs; null where none was counted. */
    readonly share: number | null;
    /** The interval: Wilson's; all of 0 to 1 where no run was counted. */
    readonly low: number;
    readonly high: number;
    readonly exact: number;
  }>;
  readonly tallies: ById<{
    /** Null where no run was counted. */
    readonly mean: number | null;
    /** Null where fewer than two runs were counted. */
    readonly standardError: number | null;
    readonly exact: number;
  }>;
  /** The names of the first runs with the ending that was to be kept; null where none was. */
  readonly kept: { readonly ending: string; readonly runs: readonly string[] } | null;
}
