import type { Question } from '../../../analysis/analyst/question.ts';
import type { PlayEvent } from '../../../play/play-context.ts';
import type { Press } from '../input/key-press.ts';
import type { Row } from '../rows/row.ts';
import type { Subject } from '../scene/evidence.ts';
import type { Scene } from '../scene/scene.ts';
import { type BoardEvent, type BoardState, reduceBoard, type Screen } from './board-state.ts';

/** How a person left the board: with `q`, or with Ctrl-C. */
export type Leave = 'quit' | 'interrupted';

/** What a key leads to: another state of the screens, an event for the play machine, or a word for the terminal. */
export interface KeyResponse {
  readonly state: BoardState;
  readonly play?: PlayEvent;
  /** Several events, one after the other. */
  readonly plays?: readonly PlayEvent[];
  readonly leave?: Leave;
  /** The terminal goes back to the shell until that says go on. */
  readonly suspend?: true;
  /** What is to be done with what the what-if panel has set. */
  readonly variant?:
    | { readonly kind: 'save'; readonly title: string; readonly why: string }
    | { readonly kind: 'command' };
}

/** What there is to draw from and to answer a key with. */
export interface ScreenInput {
  readonly scene: Scene;
  readonly state: BoardState;
  /** Returns the keys that do something now: on the screen that is shown, or that help was opened from. */
  readonly listed: () => readonly Binding[];
  /** Returns what the screen that is shown rests on. */
  readonly subject: () => Subject | null;
}

/** A key that does something in the present state. */
export interface Binding {
  readonly keys: readonly Press[];
  /** The keys as people read them. */
  readonly label: string;
  /** The keys as the bottom line names them, where it names those of two entries at once. */
  readonly hint?: string;
  /** What it does, in a word or two for the bottom line; empty where it is not shown there. */
  readonly short: string;
  /** What it does, in a sentence. */
  readonly says: string;
  readonly does: (moment: ScreenInput) => KeyResponse;
  /** Keys that are many of a kind: those that choose an action, and those that move the cursor. */
  readonly kind?: 'choice' | 'cursor';
}

/** A line of a screen's key table: a key, and when it does something. */
export interface KeyEntry extends Binding {
  readonly isOpen: (scene: Scene, state: BoardState) => boolean;
}

/** What every screen is made of. */
export interface ScreenPart {
  /** Its keys, in the order of help and of the bottom line. */
  readonly keys: readonly KeyEntry[];
  /** Further keys that depend on what is shown, before those of the table. */
  readonly moreKeys?: (moment: ScreenInput) => readonly Binding[];
  /** The number of items that its cursor moves over. */
  readonly length: (moment: ScreenInput) => number;
  /** Where its cursor stands until it is put elsewhere; the first item where this is left out. */
  readonly follow?: (moment: ScreenInput) => number;
  /** What it asks the analyst; asked again after each change, and answered in the scene as soon as it is known. */
  readonly asks?: (scene: Scene, state: BoardState) => readonly Question[];
  /** Says why a key of no binding does nothing now, where there is more to say than that it is not possible. */
  readonly refuses?: (moment: ScreenInput, press: Press) => string | undefined;
  /** Takes a key before the key table does, as where text is typed; undefined where the key is not for it. */
  readonly hears?: (moment: ScreenInput, press: Press) => KeyResponse | undefined;
  /** What it rests on, for the facts screen; the odds, and what makes them, where this is left out. */
  readonly subject?: (moment: ScreenInput) => Subject | null;
  /** Does what the nth of its items is there for, from 0, where lines are read and numbers typed. */
  readonly picks?: (moment: ScreenInput, nth: number) => KeyResponse | undefined;
}

/** What a screen shows in so many columns and lines. */
export interface ScreenView {
  readonly title: string;
  readonly rows: readonly Row[];
  /** The item under the cursor as it is read aloud. */
  readonly cursorSaid: string;
}

/** A screen that takes all of the board's place. */
export interface WholeScreen extends ScreenPart {
  readonly view: (moment: ScreenInput, width: number, height: number) => ScreenView;
}

/** Answers a key by another state of the screens. */
export const done = (state: BoardState, event: BoardEvent): KeyResponse => ({ state: reduceBoard(state, event) });

/** Answers a key by a message that stands until the next one. */
export const told = (state: BoardState, message: string): KeyResponse => done(state, { type: 'say', message });

/** Makes a line of a key table; the keys are separated by blanks. */
export function keyEntry(
  keys: string,
  label: string,
  short: string,
  says: string,
  does: Binding['does'],
  isOpen: KeyEntry['isOpen'] = () => true,
): KeyEntry {
  return { keys: keys.split(' '), label, short, says, does, isOpen };
}

/** Opens a screen. */
export const opens =
  (screen: Exclude<Screen, 'board'>) =>
  ({ state }: ScreenInput): KeyResponse =>
    done(state, { type: 'open', screen });
