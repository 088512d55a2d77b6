import type { PartItem } from '../parts/part.ts';
import { itemRows } from '../parts/part-rows.ts';
import type { Row } from '../rows/row.ts';
import { ALL_SEEN, type Hidden, type ScrollPlace, SIGNS, scrolled } from '../rows/scroll.ts';
import type { ScreenInput } from './key-entry.ts';
import { heightOf, type ScreenSize } from './size.ts';

/** What a screen shows: panes beside each other, in one row or in several. */
export interface ScreenView {
  readonly panes: readonly (readonly PaneView[])[];
  /** The item under the cursor, in a sentence for a screen reader; empty where nobody needs it. */
  readonly cursor: string;
  /** What is out of sight of the item under the cursor. */
  readonly hidden: Hidden;
}

/** A pane, ready to be drawn: its heading and its lines, cut to its size. */
export interface PaneView {
  readonly name: string;
  /** The titles in the heading, each with whether the cursor is there. */
  readonly titles: readonly { readonly text: string; readonly isFocused: boolean }[];
  readonly hint: string;
  /** The names of columns, at the right. */
  readonly heads: string;
  /** What it shows, for a painter that does not draw lines. */
  readonly items: readonly PartItem[];
  readonly rows: readonly Row[];
  readonly width: number;
  /** The number of lines, the heading included. */
  readonly height: number;
  /** Returns whether the nth of its items begins in sight. */
  readonly isSeen: (nth: number) => boolean;
}

/** What a screen that is one pane shows in so many columns and lines. */
export interface ListView {
  readonly title: string;
  readonly items: readonly PartItem[];
  readonly rows: readonly Row[];
  /** The item under the cursor as it is read aloud. */
  readonly cursorSaid: string;
  /** What is out of sight of the item under the cursor; nothing where this is left out. */
  readonly hidden?: Hidden;
}

/** Makes the view of a screen that is one pane, from what it draws in so many columns of text and lines. */
export function onePane<Own>(draw: (input: ScreenInput<Own>, width: number, height: number) => ListView) {
  return (input: ScreenInput<Own>, size: ScreenSize): ScreenView => {
    const [width, height] = [size.columns, heightOf(size, input.scene)];
    const { title, items, rows, cursorSaid, hidden = ALL_SEEN } = draw(input, width - SIGNS, height - 1);
    const titles = [{ text: title, isFocused: true }];
    const pane = { name: title, titles, hint: '', heads: '', items, rows, width, height, isSeen: () => true };
    return { panes: [[pane]], cursor: cursorSaid === '' ? '' : `Under the cursor: ${cursorSaid}`, hidden };
  };
}

/** Returns a screen that is one list, scrolled to the item under the cursor. */
export function listView(
  title: string,
  items: readonly PartItem[],
  place: ScrollPlace,
  width: number,
  height: number,
): ListView {
  const lines = items.map(item => ({ rows: itemRows(item, width) }));
  const { rows, hidden } = scrolled(lines, place, width, height);
  return { title, items, rows, hidden, cursorSaid: itemSaid(items[place.item], width) };
}

/** Returns all that is read aloud of an item; nothing of none, as in an empty list. */
export function itemSaid(item: PartItem | undefined, width: number): string {
  const rows = item ? itemRows(item, width) : [];
  return rows
    .map(({ said }) => said)
    .filter(Boolean)
    .join(' ');
}
