import type { Press } from './key-press.ts';
import type { Scene } from './scene/scene.ts';
import type { BoardState, Screen } from './state/board-state.ts';
import { cursorOf, keysScreenOf } from './state/lists.ts';

/** What a key asks for. */
export type Command =
  | { readonly kind: 'choose'; readonly nth: number }
  | {
      readonly kind:
        | 'confirm'
        | 'step'
        | 'run'
        | 'pause'
        | 'back'
        | 'decision'
        | 'forward'
        | 'branches'
        | 'facts'
        | 'details'
        | 'next-pane'
        | 'previous-pane'
        | 'up'
        | 'down'
        | 'page-up'
        | 'page-down'
        | 'first'
        | 'last'
        | 'close'
        | 'help'
        | 'quit'
        | 'suspend'
        | 'interrupt';
    };

/** A key that does something in the present state. */
export interface Binding {
  readonly keys: readonly Press[];
  /** The keys as people read them. */
  readonly label: string;
  /** What it does, in a word or two for the bottom line; empty where it is not shown there. */
  readonly short: string;
  /** What it does, in a sentence. */
  readonly says: string;
  readonly command: Command;
}

interface Entry extends Binding {
  readonly on: readonly Screen[];
  readonly isOpen: (scene: Scene, state: BoardState) => boolean;
}

const ALL: readonly Screen[] = ['board', 'facts', 'details', 'branches', 'help'];
const BOARD: readonly Screen[] = ['board'];
const always = () => true;
const canStep = ({ phase, isAtLimit }: Scene) => phase !== 'ended' && !isAtLimit;

function entry(
  keys: string,
  label: string,
  short: string,
  says: string,
  kind: Exclude<Command['kind'], 'choose'>,
  on: readonly Screen[] = ALL,
  isOpen: Entry['isOpen'] = always,
): Entry {
  return { keys: keys.split(' '), label, short, says, command: { kind }, on, isOpen };
}

/** Every key but those of the actions, in the order of help and of the bottom line. */
const TABLE: readonly Entry[] = [
  entry('enter', 'Enter', '', 'Chooses the action under the cursor', 'confirm', BOARD, isChoice),
  entry('enter', 'Enter', 'go there', 'Goes to the move under the cursor', 'confirm', BOARD, isLine),
  entry('enter', 'Enter', 'facts', 'Shows what the start value rests on', 'confirm', BOARD, isStanding),
  entry('enter', 'Enter', 'go there', 'Goes to the end of the line under the cursor', 'confirm', ['branches']),
  entry('enter', 'Enter', 'does it', 'Does what the key under the cursor does', 'confirm', ['help']),
  entry('n', 'n', 'model', 'Lets the model choose and play this move', 'step', BOARD, isPersonsTurn),
  entry('n', 'n', 'next', 'Lets the model, or the world, make the next move', 'step', BOARD, isOthersTurn),
  entry('space', 'Space', 'run', 'Lets play run on its own', 'run', BOARD, isResting),
  entry('space', 'Space', 'pause', 'Pauses play', 'pause', BOARD, ({ phase }) => phase === 'running'),
  entry('u', 'u', 'back', 'Takes the last move back', 'back', BOARD, ({ timeline }) => timeline.at !== 0),
  entry('U', 'U', '', 'Takes back to the last decision of a person', 'decision', BOARD, s => s.lastDecision !== null),
  entry('r ctrl-r', 'r', 'again', 'Plays the move last taken back again', 'forward', BOARD, canRedo),
  entry('tab right l', 'Tab', 'pane', 'Goes to the next pane (also right arrow and l)', 'next-pane', BOARD),
  entry('shift-tab left h', '⇧Tab', '', 'Goes to the pane before (also left arrow and h)', 'previous-pane', BOARD),
  entry('i', 'i', 'chances', 'Tells what may come of the action under the cursor', 'details', BOARD, hasOptions),
  entry('b', 'b', 'branches', 'Lists the lines of play, to go to another', 'branches', BOARD),
  entry('f', 'f', 'facts', 'Shows what the thing under the cursor rests on, then all facts', 'facts', BOARD),
  entry('up k', '↑', '', 'Moves the cursor up (also k)', 'up'),
  entry('down j', '↓', '', 'Moves the cursor down (also j)', 'down'),
  entry('page-up', 'PgUp', '', 'Moves the cursor up by ten', 'page-up'),
  entry('page-down', 'PgDn', '', 'Moves the cursor down by ten', 'page-down'),
  entry('home g', 'Home', '', 'Moves the cursor to the first line (also g)', 'first'),
  entry('end G', 'End', '', 'Moves the cursor to the last line (also G)', 'last'),
  entry('escape backspace f', 'Esc', 'back', 'Goes back to the board', 'close', ['facts']),
  entry('escape backspace i', 'Esc', 'back', 'Goes back to the board', 'close', ['details']),
  entry('escape backspace b', 'Esc', 'back', 'Goes back to the board', 'close', ['branches']),
  entry('escape backspace ?', 'Esc', 'back', 'Closes this list of keys', 'close', ['help']),
  entry('?', '?', 'help', 'Lists these keys', 'help', ['board', 'facts', 'details', 'branches']),
  entry('q', 'q', 'quit', 'Leaves; everything played is saved', 'quit'),
  entry('ctrl-z', 'Ctrl-Z', '', 'Gives the terminal back to the shell; fg there goes on', 'suspend'),
  entry('ctrl-c', 'Ctrl-C', '', 'Leaves at once', 'interrupt'),
];

/** Letters of the screens to come: odds, what-if, why. */
const KEPT: readonly Press[] = ['a', 'w', 'y'];
const TAKEN = new Set([...TABLE.flatMap(({ keys }) => keys), ...KEPT]);
const CHOICES: readonly Press[] = [
  ...'1234567890',
  ...[...'abcdefghijklmnopqrstuvwxyz'].filter(key => !TAKEN.has(key)),
];

/** Returns the key of the nth open action, from 0: digits, then letters that are no other key; none past the last. */
export function choiceKey(nth: number): Press | undefined {
  return CHOICES[nth];
}

function hasOptions({ options }: Scene): boolean {
  return options.length > 0;
}

function isChoice(scene: Scene, { pane }: BoardState): boolean {
  return pane === 'options' && isPersonsTurn(scene);
}

function isLine(scene: Scene, state: BoardState): boolean {
  const { line, timeline } = scene;
  if (state.pane !== 'line' || line.length === 0) return false;
  return line[cursorOf(scene, state, 'line', line.length)]?.node !== timeline.at;
}

function isStanding(_: Scene, { pane }: BoardState): boolean {
  return pane === 'standing';
}

function isPersonsTurn({ phase }: Scene): boolean {
  return phase === 'playing';
}

function isOthersTurn(scene: Scene): boolean {
  return !isPersonsTurn(scene) && canStep(scene);
}

function isResting(scene: Scene): boolean {
  return scene.phase === 'paused' && canStep(scene);
}

function canRedo({ line }: Scene): boolean {
  return line.at(-1)?.isPlayed === false;
}

/** Returns the keys that do something now on a screen; with help open, those of the screen behind it. */
export function bindingsOf(scene: Scene, state: BoardState, screen = keysScreenOf(state)): readonly Binding[] {
  const open = TABLE.filter(({ on, isOpen }) => on.includes(screen) && isOpen(scene, state));
  return screen === 'board' ? [...choicesOf(scene), ...open] : open;
}

/** Returns one key an open action, as long as there are keys. */
function choicesOf(scene: Scene): readonly Binding[] {
  if (!isPersonsTurn(scene)) return [];
  const open = scene.options.filter(({ action }) => action !== null);
  return open.flatMap(({ title }, nth) => {
    const key = choiceKey(nth);
    if (key === undefined) return [];
    return [{ keys: [key], label: key, short: '', says: `Chooses “${title}”`, command: { kind: 'choose', nth } }];
  });
}

/** Returns the key that could do something on a screen, whether or not it does anything now. */
export function knownKey(press: Press, screen: Screen): Binding | undefined {
  return TABLE.find(({ keys, on }) => keys.includes(press) && on.includes(screen));
}
