import type { ListName } from './board-state.ts';
import { done, type KeyEntry, type KeyResponse, type ScreenInput, type ScreenPart } from './screen-part.ts';

/** Returns where the cursor of a list stands: where it was put, or at `follow`; 0 in an empty list. */
export function cursorIn(cursors: ScreenInput['state']['cursors'], list: ListName, length: number, follow = 0): number {
  return Math.max(0, Math.min(length - 1, cursors[list] ?? follow));
}

/** Returns where the cursor of the screen that is shown stands. */
export function cursorOn({ length, follow }: ScreenPart, moment: ScreenInput): number {
  return cursorIn(moment.state.cursors, listOf(moment.state), length(moment), follow?.(moment));
}

/** Returns the list that the arrow keys move in. */
export function listOf({ screen, pane }: ScreenInput['state']): ListName {
  return screen === 'board' ? pane : screen;
}

const STEPS = [
  ['up k', '↑', 'Moves the cursor up (also k)', -1],
  ['down j', '↓', 'Moves the cursor down (also j)', 1],
  ['page-up', 'PgUp', 'Moves the cursor up by ten', -10],
  ['page-down', 'PgDn', 'Moves the cursor down by ten', 10],
  ['home', 'Home', 'Moves the cursor to the first line', Number.NEGATIVE_INFINITY],
  ['end', 'End', 'Moves the cursor to the last line', Number.POSITIVE_INFINITY],
] as const;

type Lengths = Pick<ScreenPart, 'length' | 'follow'>;

/** Returns the keys that move the cursor of a list. */
export function cursorKeys(lengths: Lengths): readonly KeyEntry[] {
  return STEPS.map(([keys, label, says, by]) => ({
    keys: keys.split(' '),
    label,
    short: '',
    says,
    does: moment => moved(lengths, moment, by),
    kind: 'cursor',
    isOpen: () => true,
  }));
}

function moved({ length, follow }: Lengths, moment: ScreenInput, by: number): KeyResponse {
  const { state } = moment;
  const [list, items] = [listOf(state), length(moment)];
  const from = cursorIn(state.cursors, list, items, follow?.(moment));
  const to = Math.max(0, Math.min(items - 1, from + by));
  // What is still being worked out has one line: a cursor that is put there would stay at the top of what comes.
  return to === from ? { state } : done(state, { type: 'point', list, at: to });
}
