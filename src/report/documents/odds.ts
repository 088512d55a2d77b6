import type { ById, DocumentHeader, WithSettings } from './header.ts';
import type { BandDocument } from './settings/band.ts';

/** Exact odds from the start, and what else is expected. Probabilities lie between 0 and 1. */
export interface OddsDocument extends DocumentHeader, WithSettings {
  readonly turnsPerRound: number;
  /** How many states can be reached. */
  readonly states: number;
  /** The line of play after which it is asked, in notation; empty at the start. */
  readonly after: string;
  /** The odds of each ending at the horizon; they sum to 1. */
  readonly odds: ById<number>;
  /** The odds if play stopped after each round, counted from 1. */
  readonly byRound: readonly {
    readonly round: number;
    /** The last day of the round, "2026-01-14"; null where the scenario does not say how long a round lasts. */
    readonly date: string | null;
    readonly odds: ById<number>;
  }[];
  /** The expected count of each tally at the end, its start counted in. */
  readonly tallies: ById<{ readonly expected: number }>;
  /** The probability that each rung, or a higher one, is ever reached. */
  readonly ladder: ById<number>;
  /** What each party expects, in units of its payoff. */
  readonly value: ById<number>;
  /** Where a band is asked for. */
  readonly band?: BandDocument;
}
