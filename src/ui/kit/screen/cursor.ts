import type { ScrollPlace } from '../rows/scroll.ts';
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

/** Returns where the list of the screen that is shown stands: its item under the cursor, and how far that is scrolled. */
export function placeOn<Own>(range: CursorRange<Own>, input: ScreenInput<Own>): ScrollPlace {
  return { item: cursorOn(range, input), line: lineIn(input.state.lines, listOf(input.state)) };
}

/** Returns how many lines of the item under the cursor of a list are scrolled away. */
export function lineIn(lines: BoardState['lines'], list: ListName): number {
  return lines[list] ?? 0;
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
  const { above, below } = input.hidden();
  // What is taller than its pane is gone through line by line before the cursor leaves it.
  if ((by > 0 ? below : above) > 0 && (Number.isFinite(by) || to === from)) {
    return done(state, { type: 'point', list, at: from, line: Math.max(0, Math.min(above + below, above + by)) });
  }
  // What is still being worked out has one line: a cursor that is put there would stay at the top of what comes.
  if (to === from) return { state };
  // Whoever comes from below, or goes to the end, reads the end of what is too tall.
  const isFromItsEnd = by < 0 ? to > 0 : by === Number.POSITIVE_INFINITY;
  return done(state, { type: 'point', list, at: to, line: isFromItsEnd ? Number.POSITIVE_INFINITY : 0 });
}
