import type { ChangedSettings } from '../../../analysis/settings/changed-settings.ts';
import type { PlayEvent } from '../../../play/play-context.ts';
import type { Press } from '../input/key-press.ts';
import type { Hidden } from '../rows/scroll.ts';
import type { Subject } from '../scene/evidence.ts';
import type { Scene } from '../scene/scene.ts';
import { type BoardEvent, type BoardState, reduceBoard } from './board-state.ts';
import type { Destination } from './destination.ts';
import type { Signals } from './signals.ts';

/** How a person left the board: with `q`, or with Ctrl-C. */
export type Leave = 'quit' | 'interrupted';

/** What is to be done, outside the board, with what is set otherwise than in the game that is played. */
export type VariantRequest =
  | { readonly kind: 'save'; readonly turned: ChangedSettings; readonly title: string; readonly why: string }
  | { readonly kind: 'command'; readonly turned: ChangedSettings };

/**
 * What a key leads to: another state of the screens, an event for the play machine, or a word for the terminal. A key
 * that leaves the screen's own state `Own` as it is says nothing of it, and so serves every screen.
 */
export interface KeyResponse<Own = never> {
  readonly state: BoardState;
  /** The screen's own state from now on; as it was where this is left out. */
  readonly own?: Own;
  /** The screen to go to. */
  readonly opens?: Destination;
  /** A key to be pressed next, on the screen that is shown then. */
  readonly press?: Press;
  readonly play?: PlayEvent;
  /** Several events, one after the other. */
  readonly plays?: readonly PlayEvent[];
  readonly leave?: Leave;
  /** The terminal goes back to the shell until that says go on. */
  readonly suspend?: true;
  /** The screen is told what came of it. */
  readonly variant?: VariantRequest;
}

/** What there is to draw from and to answer a key with. */
export interface ScreenInput<Own = unknown> {
  readonly scene: Scene;
  readonly state: BoardState;
  /** What the screen keeps by itself. */
  readonly own: Own;
  /** What other screens have to say on every screen. */
  readonly signals: Signals;
  /** Returns the keys that do something now: on the screen that is shown, or that help was opened from. */
  readonly listed: () => readonly KeyLabel[];
  /** Returns what the screen that is shown rests on. */
  readonly subject: () => Subject | null;
  /** Returns how many lines of the item under the cursor of the screen that is shown are out of sight. */
  readonly hidden: () => Hidden;
}

/** A key as people are told of it. */
export interface KeyLabel {
  readonly keys: readonly Press[];
  /** The keys as people read them. */
  readonly label: string;
  /** The keys as the bottom line names them, where it names those of two entries at once. */
  readonly hint?: string;
  /** What it does, in a word or two for the bottom line; empty where it is not shown there. */
  readonly short: string;
  /** What it does, in a sentence. */
  readonly says: string;
  /** Keys that are many of a kind: those that choose an action, and those that move the cursor. */
  readonly kind?: 'choice' | 'cursor';
}

/** A key that does something in the present state: it reads the screen's own state as `In`, and may leave it as `Out`. */
export interface Binding<In = unknown, Out = never> extends KeyLabel {
  readonly does: (input: ScreenInput<In>) => KeyResponse<Out>;
}

/** A line of a screen's key table: a key, and when it does something. */
export interface KeyEntry<In = unknown, Out = never> extends Binding<In, Out> {
  readonly isOpen: (input: ScreenInput<In>) => boolean;
}

/** Answers a key by another state of the screens. */
export const done = (state: BoardState, event: BoardEvent): KeyResponse => ({ state: reduceBoard(state, event) });

/** Answers a key by a message that stands until the next one. */
export const told = (state: BoardState, message: string): KeyResponse => done(state, { type: 'say', message });

/** Makes a line of a key table; the keys are separated by blanks. */
export function keyEntry<In = unknown, Out = never>(
  keys: string,
  label: string,
  short: string,
  says: string,
  does: (input: ScreenInput<In>) => KeyResponse<Out>,
  isOpen: (input: ScreenInput<In>) => boolean = () => true,
): KeyEntry<In, Out> {
  return { keys: keys.split(' '), label, short, says, does, isOpen };
}

/** Goes to a screen. */
export const goesTo =
  (opens: Destination) =>
  ({ state }: ScreenInput): KeyResponse => ({ state, opens });
