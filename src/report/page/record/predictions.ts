import { brierScore } from '../../../num/brier.ts';
import type { NodeId, Timeline } from '../../../play/timeline.ts';
import type { Odds } from '../../../solve/odds.ts';

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

/** Scores the predictions that were made along a line of play, in the order in which they were made. */
export function predictionsAlong(
  { predictions }: Timeline,
  line: readonly NodeId[],
  odds: readonly Odds[],
): readonly ScoredPrediction[] {
  return predictions.flatMap(({ node, percents }) => {
    const turn = line.indexOf(node);
    const there = odds[turn];
    if (!there) return [];
    // Whole percentages may add up to 99 or 101.
    const sum = percents.reduce((total, one) => total + one, 0);
    const held = percents.map(one => one / sum);
    const even = held.map(() => 1 / held.length);
    return [{ turn, held, odds: there, score: brierScore(held, there), evenScore: brierScore(even, there) }];
  });
}

/** Returns the mean score; there must be at least one prediction. */
export function meanScore(scored: readonly Pick<ScoredPrediction, 'score'>[]): number {
  return scored.reduce((sum, { score }) => sum + score, 0) / scored.length;
}
