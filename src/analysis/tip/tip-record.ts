import type { Model } from '../../game/model.ts';
import type { Lever } from '../../scenario/lever.ts';
import type { Odds } from '../../solve/odds.ts';
import type { Message } from '../../words/problem.ts';
import type { TipGoal } from './goal.ts';

/** The smallest move along a ray that tips, solved on both sides of it. */
export interface Tip {
  readonly moved: readonly MovedLever[];
  /** The share of its range by which each lever moves, unless it is at its end before: from 0 to 1. */
  readonly share: number;
  /** The odds just before the tip and at it. */
  readonly before: Odds;
  readonly past: Odds;
}

/** Where a lever is now, just before a tip, and past it. */
export interface MovedLever {
  readonly lever: Lever;
  readonly now: number;
  readonly before: number;
  readonly past: number;
}

/** A lever that does not tip anywhere that was looked at within its range, and where it comes nearest to it. */
export interface StillLever {
  readonly lever: Lever;
  readonly nearest: number;
  readonly odds: Odds;
}

/** What would tip an answer. */
export interface TipRecord {
  readonly model: Model;
  readonly goal: TipGoal;
  readonly base: Odds;
  /** Whether it stands on the tip as all is set: two endings are equally likely, or the odds are those asked about. */
  readonly already: boolean;
  /** The smallest move first. */
  readonly single: readonly Tip[];
  readonly still: readonly StillLever[];
  readonly pairs: readonly Tip[];
  /** Among how many levers pairs were made. */
  readonly paired: number;
  /** At how many places a ray was looked at before a tip was narrowed down. */
  readonly places: number;
  /** How many settings were asked, the present ones included; and why some could not be. */
  readonly asked: number;
  readonly refused: number;
  readonly firstRefusal: Message | undefined;
}
