import { type Item, scrolled } from '../rows/scroll.ts';
import type { ScreenView } from './screen-part.ts';

/** Returns a screen that is one list, scrolled to the item under the cursor. */
export function listView(title: string, items: readonly Item[], at: number, width: number, height: number): ScreenView {
  const under = items[at]?.rows.map(({ said }) => said).filter(Boolean);
  return { title, rows: scrolled(items, at, width, height), cursorSaid: under?.join(' ') ?? '' };
}
