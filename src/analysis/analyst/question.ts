import type { Move } from '../../game/rules.ts';
import type { ActionIndex } from '../../scenario/scenario.ts';
import type { Odds } from '../../solve/odds.ts';
import type { Message } from '../../words/problem.ts';
import type { ChangedSettings } from '../settings/changed-settings.ts';
import type { Thresholds } from '../why/judge.ts';
import type { NoReturn } from '../why/no-return.ts';
import type { JudgedLine } from './line.ts';
import type { Outlook } from './outlook.ts';
import type { PlayPoint } from './place.ts';
import type { Why } from './reasons.ts';
import type { BandHere, DriversHere } from './under-settings.ts';
import type { WhatIf } from './what-if.ts';

/** What can be asked of a game while it is played, by kind: what the question holds, and what the answer is. */
interface Subjects {
  /** How likely each open action of the one to move is, in the order of `openActions`; the answer sums to 1. */
  readonly weights: { readonly asks: { readonly place: PlayPoint }; readonly gets: readonly number[] };
  /** The odds where play stands, and after each thing that can come next. */
  readonly outlook: { readonly asks: { readonly place: PlayPoint }; readonly gets: Outlook };
  /** The odds at each of several places, in their order. */
  readonly oddsAt: { readonly asks: { readonly places: readonly PlayPoint[] }; readonly gets: readonly Odds[] };
  /** What each move of a line of play from the start did to the odds, and the slow slides in it. */
  readonly line: {
    readonly asks: { readonly moves: readonly Move[]; readonly thresholds: Thresholds };
    readonly gets: JudgedLine;
  };
  /** The points of no return of such a line: the flagship takes most of a second. */
  readonly noReturn: { readonly asks: { readonly moves: readonly Move[] }; readonly gets: readonly NoReturn[] };
  /** How play would go on, the likeliest turn by turn, once an action is chosen at a place. */
  readonly course: {
    readonly asks: { readonly place: PlayPoint; readonly first: ActionIndex };
    readonly gets: readonly Move[];
  };
  /** Why the party to move chooses as it does. */
  readonly reasons: { readonly asks: { readonly place: PlayPoint }; readonly gets: Why };
  /** The odds at a place if levers, and how parties decide, were set otherwise. */
  readonly whatIf: {
    readonly asks: { readonly place: PlayPoint; readonly turned: ChangedSettings };
    readonly gets: WhatIf;
  };
  /** Within what those odds lie over draws of what nobody knows: the flagship takes ten seconds. */
  readonly band: {
    readonly asks: { readonly place: PlayPoint; readonly turned: ChangedSettings };
    readonly gets: BandHere;
  };
  /** What those odds are with each lever at each of a few values, all else as it is set: the flagship takes four seconds. */
  readonly drivers: {
    readonly asks: { readonly place: PlayPoint; readonly turned: ChangedSettings };
    readonly gets: DriversHere;
  };
}

export type QuestionKind = keyof Subjects;

/** A question of some kind. It holds plain values only, so that it can be sent to a thread; so does its answer. */
export type Question<K extends QuestionKind = QuestionKind> = {
  [Each in K]: { readonly kind: Each } & Subjects[Each]['asks'];
}[K];
export type Answer<K extends QuestionKind = QuestionKind> = Subjects[K]['gets'];

/** Answers questions about an explored and solved game, without holding up whoever asks. */
export interface Analyst {
  /** Resolves with the answer, or with why there is none; never rejects. */
  ask<K extends QuestionKind>(question: Question<K>): Promise<Answer<K> | Message>;
  /** Resolves once the game can be asked about, with nothing, or with why it cannot be. */
  readonly ready: Promise<Message | undefined>;
  /** Takes no further questions and gives back what it holds; those still open are never answered. */
  close(): void;
}
