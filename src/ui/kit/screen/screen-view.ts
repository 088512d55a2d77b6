import type { PartItem } from '../parts/part.ts';
import { itemRows } from '../parts/part-rows.ts';
import type { Row } from '../rows/row.ts';
import { scrolled } from '../rows/scroll.ts';
import type { ScreenInput } from './key-entry.ts';
import { heightOf, type ScreenSize } from './size.ts';

/** What a screen shows: panes beside each other, in one row or in several. */
export interface ScreenView {
  readonly panes: readonly (readonly PaneView[])[];
  /** The item under the cursor, in a sentence for a screen reader; empty where nobody needs it. */
  readonly cursor: string;
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
}

/** What a screen that is one pane shows in so many columns and lines. */
export interface ListView {
  readonly title: string;
  readonly items: readonly PartItem[];
  readonly rows: readonly Row[];
  /** The item under the cursor as it is read aloud. */
  readonly cursorSaid: string;
}

/** Makes the view of a screen that is one pane, from what it draws in so many columns and lines. */
export function onePane<Own>(draw: (input: ScreenInput<Own>, width: number, height: number) => ListView) {
  return (input: ScreenInput<Own>, size: ScreenSize): ScreenView => {
    const [width, height] = [size.columns, heightOf(size, input.scene)];
    const { title, items, rows, cursorSaid } = draw(input, width - 1, height - 1);
    const titles = [{ text: title, isFocused: true }];
    const pane = { name: title, titles, hint: '', heads: '', items, rows, width, height };
    return { panes: [[pane]], cursor: cursorSaid === '' ? '' : `Under the cursor: ${cursorSaid}` };
  };
}

/** Returns a screen that is one list, scrolled to the item under the cursor. */
export function listView(
  title: string,
  items: readonly PartItem[],
  at: number,
  width: number,
  height: number,
): ListView {
  const lines = items.map(item => ({ rows: itemRows(item, width) }));
  return { title, items, rows: scrolled(lines, at, width, height), cursorSaid: itemSaid(items[at], width) };
}

/** Returns all that is read aloud of an item; nothing of none, as in an empty list. */
export function itemSaid(item: PartItem | undefined, width: number): string {
  const rows = item ? itemRows(item, width) : [];
  return rows
    .map(({ said }) => said)
    .filter(Boolean)
    .join(' ');
}
