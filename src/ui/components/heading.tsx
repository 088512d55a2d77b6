import { Text, useIsScreenReaderEnabled } from 'ink';
import { memo } from 'react';
import { row, type Span, span } from '../rows/row.ts';
import { cut, widthOf } from '../rows/text.ts';
import type { PaneView } from '../view/pane-view.ts';
import { RowText } from './row-text.tsx';

interface Props {
  readonly titles: PaneView['titles'];
  readonly hint: string;
  readonly width: number;
}

/**
 * Draws the line over a pane: `─[Line of play]─ hint ───`, in brackets where the cursor is. For a screen reader an empty
 * line comes first, by which the terminal knows the sections of a frame.
 */
export const Heading = memo(function Heading({ titles, hint, width }: Props) {
  const row = headingRow(titles, hint, width);
  return useIsScreenReaderEnabled() ? <Text>{`\n${row.said}`}</Text> : <RowText row={row} width={width} />;
});

function headingRow(titles: PaneView['titles'], hint: string, width: number) {
  const spans = titles.flatMap(({ text, isFocused }): Span[] => [
    span('─', 'faint'),
    isFocused ? span(`[${text}]`, 'title') : span(` ${text} `, 'strong'),
  ]);
  const left = width - spans.reduce((sum, { text }) => sum + widthOf(text), 0);
  const hinted = hint !== '' && left > 12 ? [span('─', 'faint'), span(` ${cut(hint, left - 4)} `)] : [];
  const rest = left - hinted.reduce((sum, { text }) => sum + widthOf(text), 0);
  const rule = Number.isFinite(rest) && rest > 0 ? [span('─'.repeat(rest), 'faint')] : [];
  const said = titles.map(({ text }) => text).join(', ');
  return row([...spans, ...hinted, ...rule], hint === '' ? `${said}:` : `${said} (${hint}):`);
}
