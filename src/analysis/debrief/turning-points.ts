import { THRESHOLDS, type Thresholds } from '../why/judge.ts';
import type { JudgedMove } from '../why/judge-line.ts';
import { distance } from './distance.ts';

/** What a move did to the odds, in two steps: it was chosen, and then chance drew its result. */
export interface MoveEffect {
  /** From 1, in the order of play. */
  readonly number: number;
  readonly judged: JudgedMove;
  /** How much of the odds the choice and the draw moved, each from 0 to 1; a shock of the world is a draw alone. */
  readonly byChoice: number;
  readonly byChance: number;
}

/** How many turning points there are at most, besides the moves with the gravest mark. */
const MOST = 10;

/**
 * Returns the turning points of a line of play, in its order: every move that cost its own party very much, and of all
 * choices and draws those that moved the odds most, by as much as is marked.
 */
export function turningPoints(
  line: readonly JudgedMove[],
  { dubious }: Thresholds = THRESHOLDS,
): readonly MoveEffect[] {
  const moments = line.map(judged => ({
    judged,
    byChoice: distance(judged.before, judged.chosen),
    byChance: distance(judged.chosen, judged.after),
  }));
  const size = ({ byChoice, byChance }: Omit<MoveEffect, 'number'>) => Math.max(byChoice, byChance);
  const largest = moments
    .filter(moment => size(moment) >= dubious)
    .sort((a, b) => size(b) - size(a))
    .slice(0, MOST);
  return moments
    .filter(moment => largest.includes(moment) || moment.judged.judgement?.mark === '??')
    .map((moment, i) => ({ number: i + 1, ...moment }));
}
