import type { Move } from '../../game/rules.ts';
import type { Condition } from '../../scenario/condition.ts';
import type { ActionIndex, EndingIndex } from '../../scenario/scenario.ts';

/** When a step of a lesson comes. */
export type Trigger =
  /** As soon as the step before is done. */
  | { readonly kind: 'next' }
  /** After this line of play from the start; the lesson leads there. */
  | { readonly kind: 'after'; readonly line: readonly Move[] }
  /** Once so many turns have been made, whoever makes them. */
  | { readonly kind: 'turn'; readonly turn: number }
  /** Once a condition holds. */
  | { readonly kind: 'when'; readonly when: Condition };

/** Something that can come next at a place: an action, or a result of the world's one action. */
export interface Candidate {
  readonly action: ActionIndex;
  /** Null for an action, whose results are still to be drawn. */
  readonly result: number | null;
}

/**
 * A number that a text of a lesson names and the game gives: the odds of an ending where the step leaves play (`odds`),
 * where the step before left it (`before`), the difference of the two (`change`); how likely something is to come next
 * where the class is asked (`plays`), and what the odds would be after it (`after`).
 */
export type Figure =
  | { readonly kind: 'odds' | 'before' | 'change'; readonly ending: EndingIndex }
  | { readonly kind: 'plays'; readonly next: Candidate }
  | { readonly kind: 'after'; readonly next: Candidate; readonly ending: EndingIndex };

/** A text with figures in it, in order. */
export type FigureText = readonly (string | Figure)[];

/** What a step says about its figures: `left > right`, where a side may be a plain number; the tests hold it to it. */
export interface FigureClaim {
  readonly written: string;
  readonly left: Figure | number;
  readonly right: Figure | number;
  readonly relation: '>' | '<';
}

/** One step of a lesson: a question to the class, and what is said once it has answered. */
export interface LessonStep {
  readonly id: string;
  readonly title: string;
  readonly trigger: Trigger;
  /** The moves from the start to where the class is asked; null where that depends on how play went. */
  readonly line: readonly Move[] | null;
  readonly prompt: string;
  /** The class gives odds in percent before anything is revealed. */
  readonly predict: boolean;
  /** Made once the class has answered; empty where nothing is played. */
  readonly play: readonly Move[];
  readonly reveal: FigureText;
  readonly claims: readonly FigureClaim[];
  /** The facts, the assumptions and the sources of the lesson that the step rests on. */
  readonly restsOn: readonly string[];
}

/** Something a lesson cites beside the sources of its scenario. */
export interface Citation {
  readonly id: string;
  readonly by: string;
  readonly title: string;
  readonly published: string;
  readonly publisher?: string | undefined;
  readonly note?: string | undefined;
}

/** A way through a scenario for a class, checked against it. */
export interface Lesson {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  /** How long a class takes, in minutes. */
  readonly minutes: number;
  /** Undefined where every class draws anew. */
  readonly seed: string | undefined;
  /** The parties that people play, by id; undefined where people play every side. */
  readonly as: readonly string[] | undefined;
  /** Whether odds are on the board while the class thinks. */
  readonly odds: boolean;
  readonly sources: readonly Citation[];
  readonly intro: string;
  /** At least one. */
  readonly steps: readonly LessonStep[];
  readonly closing: string;
}
