import { at } from '../../../num/at.ts';
import type { NodeId } from '../../../play/timeline.ts';

/** Odds in percent that a class is about to give, or has just given. */
export interface Predicting {
  /** Before the step from this node. */
  readonly node: NodeId;
  /** One whole number an ending, from 0 to 100. */
  readonly percents: readonly number[];
  /** The next digit begins the number under the cursor anew. */
  readonly isFresh: boolean;
  /** They were given, and are scored. */
  readonly isGiven: boolean;
}

const MOST = 100;

/** Begins with nothing given. */
export function beginPredicting(node: NodeId, endings: number): Predicting {
  return { node, percents: Array.from({ length: endings }, () => 0), isFresh: true, isGiven: false };
}

/** Puts a digit behind the number under the cursor; undefined where that would make it more than 100. */
export function typeDigit(predicting: Predicting, at: number, digit: number): Predicting | undefined {
  const longer = (predicting.isFresh ? 0 : percentAt(predicting, at)) * 10 + digit;
  return longer > MOST ? undefined : withPercent(predicting, at, longer);
}

/** Takes the last digit of the number under the cursor away. */
export function eraseDigit(predicting: Predicting, at: number): Predicting {
  return withPercent(predicting, at, Math.floor(percentAt(predicting, at) / 10));
}

/** Moves the number under the cursor by so much, within 0 and 100. */
export function shift(predicting: Predicting, at: number, by: number): Predicting {
  const moved = percentAt(predicting, at) + by;
  return { ...withPercent(predicting, at, Math.max(0, Math.min(MOST, moved))), isFresh: true };
}

/** Gives the number under the cursor what the others leave of 100, or 0 where they leave nothing. */
export function fillRest(predicting: Predicting, at: number): Predicting {
  const others = sumOf(predicting) - percentAt(predicting, at);
  return { ...withPercent(predicting, at, Math.max(0, MOST - others)), isFresh: true };
}

/** Returns what all numbers make together. */
export function sumOf({ percents }: Predicting): number {
  return percents.reduce((sum, percent) => sum + percent, 0);
}

const percentAt = ({ percents }: Predicting, nth: number) => at(percents, nth, 'percent');

function withPercent(predicting: Predicting, at: number, percent: number): Predicting {
  return { ...predicting, percents: predicting.percents.with(at, percent), isFresh: false };
}
