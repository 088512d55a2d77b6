import { at } from '../../num/at.ts';
import type { Aim } from './question.ts';

/** By how much a forced probability must move at one move to be a point of no return, unless the user says otherwise. */
export const THRESHOLD = 0.1;

/** This close to 0 or 1 a probability counts as certain. */
const CERTAINTY = 1e-9;

/**
 * The first move of a line of play after which the named parties can no longer do what they could. `move` counts from 0.
 * `isFinal` where nothing is left to force: they cannot bring the ending about at all any more, or not keep it out.
 */
export interface TurningPoint {
  readonly move: number;
  readonly before: number;
  readonly after: number;
  readonly isFinal: boolean;
}

/**
 * Finds the point of no return for those who want an ending (`greatest`: the first move by which what they can force falls
 * by more than the threshold, or to 0) or want it kept out (`least`: by which it rises by more than the threshold, or to
 * 1). `along` holds what can be forced before each move and, last, after the last one. Null where there is no such move.
 */
export function turningPoint(along: readonly number[], aim: Aim, threshold = THRESHOLD): TurningPoint | null {
  const lost = (p: number) => (aim === 'greatest' ? 1 - p : p);
  for (let move = 0; move + 1 < along.length; move++) {
    const [before, after] = [at(along, move, 'place'), at(along, move + 1, 'place')];
    const isFinal = lost(after) >= 1 - CERTAINTY && lost(before) < 1 - CERTAINTY;
    if (isFinal || lost(after) - lost(before) > threshold) return { move, before, after, isFinal };
  }
  return null;
}
