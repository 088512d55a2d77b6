import { row, span } from '../../rows/row.ts';
import type { Item } from '../../rows/scroll.ts';
import { widthOf } from '../../rows/text.ts';
import type { Binding } from '../screen-part.ts';

/** Returns the keys of the present state, one item a key. */
export function helpItems(bindings: readonly Binding[], cursor: number): readonly Item[] {
  const labels = Math.max(...bindings.map(({ label }) => widthOf(label)));
  return bindings.map(({ label, says }, i) => ({
    rows: [
      row(
        [
          span(i === cursor ? ' › ' : '   ', 'cursor'),
          span(label.padEnd(labels + 2), 'strong'),
          span(says, i === cursor ? 'cursor' : 'plain'),
        ],
        `${spokenKey(label)}: ${says}.`,
      ),
    ],
  }));
}

const SPOKEN: Readonly<Record<string, string>> = {
  '↑': 'Up arrow',
  '↓': 'Down arrow',
  '⇧Tab': 'Shift-Tab',
  PgUp: 'Page up',
  PgDn: 'Page down',
};

/** Signs are passed over or misread when they are read aloud. */
function spokenKey(label: string): string {
  return SPOKEN[label] ?? label;
}
