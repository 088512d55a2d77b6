import type { BoardState } from './board-state.ts';
import { done, type KeyEntry, type KeyResponse, type ScreenInput } from './key-entry.ts';
import type { ListName } from './screen-name.ts';

/** Returns where the cursor of a list stands: where it was put, or at `follow`; 0 in an empty list. */
export function cursorIn(cursors: BoardState['cursors'], list: ListName, length: number, follow = 0): number {
  return Math.max(0, Math.min(length - 1, cursors[list] ?? follow));
}

/** How many items a cursor moves over, and where it stands until it is put elsewhere. */
interface CursorRange<Own = unknown> {
  readonly length: (input: ScreenInput<Own>) => number;
  readonly follow?: (input: ScreenInput<Own>) => number;
}

/** Returns where the cursor of the screen that is shown stands. */
export function cursorOn<Own>({ length, follow }: CursorRange<Own>, input: ScreenInput<Own>): number {
  return cursorIn(input.state.cursors, listOf(input.state), length(input), follow?.(input));
}

/** Returns the list that the arrow keys move in. */
function listOf({ screen, pane }: BoardState): ListName {
  return screen === 'main' ? pane : screen;
}

const STEPS = [
  ['up k', '↑', 'Moves the cursor up (also k)', -1],
  ['down j', '↓', 'Moves the cursor down (also j)', 1],
  ['page-up', 'PgUp', 'Moves the cursor up by ten', -10],
  ['page-down', 'PgDn', 'Moves the cursor down by ten', 10],
  ['home', 'Home', 'Moves the cursor to the first line', Number.NEGATIVE_INFINITY],
  ['end', 'End', 'Moves the cursor to the last line', Number.POSITIVE_INFINITY],
] as const;

/** Returns the keys that move the cursor of a list. */
export function cursorKeys<Own>(range: CursorRange<Own>): readonly KeyEntry<Own>[] {
  return STEPS.map(([keys, label, says, by]) => ({
    keys: keys.split(' '),
    label,
    short: '',
    says,
    does: input => moved(range, input, by),
    kind: 'cursor',
    isOpen: () => true,
  }));
}

function moved<Own>({ length, follow }: CursorRange<Own>, input: ScreenInput<Own>, by: number): KeyResponse {
  const { state } = input;
  const [list, items] = [listOf(state), length(input)];
  const from = cursorIn(state.cursors, list, items, follow?.(input));
  const to = Math.max(0, Math.min(items - 1, from + by));
  // What is still being worked out has one line: a cursor that is put there would stay at the top of what comes.
  return to === from ? { state } : done(state, { type: 'point', list, at: to });
}
