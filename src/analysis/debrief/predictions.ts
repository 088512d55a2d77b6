import { at } from '../../num/at.ts';
import { brierScore } from '../../num/brier.ts';
import { meanOf } from '../../num/share.ts';
import type { Odds } from '../../solve/odds.ts';

/** What somebody held likely on a line of play, in whole percent, one an ending. */
export interface MadePrediction {
  /** How many moves had been made. */
  readonly turn: number;
  readonly percents: readonly number[];
}

/** What was held likely before a move, beside the exact odds there. */
export interface ScoredPrediction {
  /** How many moves had been made. */
  readonly turn: number;
  /** One probability an ending; they sum to 1. */
  readonly held: readonly number[];
  readonly odds: Odds;
  /** From 0 (the exact odds) to 2. */
  readonly score: number;
  /** What all endings alike would have scored. */
  readonly evenScore: number;
}

/** The predictions of a line of play, in the order in which they were made, and their mean scores. */
export interface LinePredictions {
  readonly scored: readonly ScoredPrediction[];
  /** Null where there is no prediction. */
  readonly mean: number | null;
  readonly evenMean: number | null;
}

/** Scores predictions by the odds before and after each move of the line on which they were made. */
export function scorePredictions(made: readonly MadePrediction[], odds: readonly Odds[]): LinePredictions {
  const scored = made.map(({ turn, percents }) => {
    const there = at(odds, turn, 'position of the line');
    // Whole percentages may add up to 99 or 101.
    const sum = percents.reduce((total, one) => total + one, 0);
    const held = percents.map(one => one / sum);
    const even = held.map(() => 1 / held.length);
    return { turn, held, odds: there, score: brierScore(held, there), evenScore: brierScore(even, there) };
  });
  return {
    scored,
    mean: meanOf(scored.map(({ score }) => score)),
    evenMean: meanOf(scored.map(({ evenScore }) => evenScore)),
  };
}
