import { fill, widthOf } from '../../../words/width.ts';
import { type PartItem, paragraph } from '../../kit/parts/part.ts';
import { span } from '../../kit/rows/row.ts';
import type { KeyLabel } from '../../kit/screen/key-entry.ts';

/** Returns the keys of the present state, one item a key. */
export function helpItems(bindings: readonly KeyLabel[], cursor: number): readonly PartItem[] {
  const labels = Math.max(...bindings.map(({ label }) => widthOf(label))) + 2;
  return bindings.map(({ label, says }, i) => {
    const tone = i === cursor ? 'cursor' : 'plain';
    const lead = [span(i === cursor ? ' › ' : '   ', 'cursor'), span(fill(label, labels), 'strong')];
    const said = `${spokenKey(label)}: ${says}.`;
    return { parts: [paragraph(says, { lead, indent: 3 + labels, tone, said })] };
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
