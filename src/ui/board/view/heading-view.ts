import { widthOf } from '../../../words/width.ts';
import { type Row, row, type Span, span } from '../../kit/rows/row.ts';
import type { PaneView } from '../../kit/screen/screen-view.ts';

/** Returns the line over a pane: `─[Line of play]─ hint ───`, in brackets where the cursor is. */
export function headingRow({ titles, hint, heads, width }: Omit<PaneView, 'name' | 'rows' | 'height'>): Row {
  const spans = titles.flatMap(({ text, isFocused }): Span[] => [
    span('─', 'faint'),
    isFocused ? span(`[${text}]`, 'title') : span(` ${text} `, 'strong'),
  ]);
  const named = heads === '' ? [] : [span(` ${heads} `, 'faint'), span('─', 'faint')];
  const widths = [...spans, ...named].reduce((sum, { text }) => sum + widthOf(text), 0);
  const left = width - widths;
  const shown = shortened(hint, left - 4);
  const hinted = shown === '' ? [] : [span('─', 'faint'), span(` ${shown} `)];
  const rest = left - hinted.reduce((sum, { text }) => sum + widthOf(text), 0);
  const rule = Number.isFinite(rest) && rest > 0 ? [span('─'.repeat(rest), 'faint')] : [];
  const said = titles.map(({ text }) => text).join(', ');
  return row([...spans, ...hinted, ...rule, ...named], hint === '' ? `${said}:` : `${said} (${hint}):`);
}

/** Where a hint has no room, what comes after its colon is left out: the keys stand at the bottom and in help as well. */
function shortened(hint: string, room: number): string {
  const [start = ''] = hint.split(':');
  return [hint, start].find(text => widthOf(text) <= room) ?? '';
}
