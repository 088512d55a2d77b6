import { fill, widthOf, wrap } from '../../../words/width.ts';
import { row, span, textRow } from '../../kit/rows/row.ts';
import type { Item } from '../../kit/rows/scroll.ts';
import type { KeyLabel } from '../../kit/screen/key-entry.ts';

/** The signs that a list goes on stand at the right edge. */
const EDGE = 2;

/** Returns the keys of the present state, one item a key. */
export function helpItems(bindings: readonly KeyLabel[], cursor: number, width: number): readonly Item[] {
  const labels = Math.max(...bindings.map(({ label }) => widthOf(label))) + 2;
  return bindings.map(({ label, says }, i) => {
    const tone = i === cursor ? 'cursor' : 'plain';
    const [first = '', ...more] = wrap(says, width - 3 - labels - EDGE);
    const head = row(
      [span(i === cursor ? ' › ' : '   ', 'cursor'), span(fill(label, labels), 'strong'), span(first, tone)],
      `${spokenKey(label)}: ${says}.`,
    );
    return { rows: [head, ...more.map(line => textRow(`${' '.repeat(3 + labels)}${line}`, tone, ''))] };
  });
}

const SPOKEN: Readonly<Record<string, string>> = {
  '↑': 'Up arrow',
  '↓': 'Down arrow',
  '←': 'Left arrow',
  '→': 'Right arrow',
  '⇧Tab': 'Shift-Tab',
  PgUp: 'Page up',
  PgDn: 'Page down',
};

/** Signs are passed over or misread when they are read aloud. */
function spokenKey(label: string): string {
  return SPOKEN[label] ?? label;
}
