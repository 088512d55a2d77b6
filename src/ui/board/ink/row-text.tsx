import { Text } from 'ink';
import { createElement, memo, useContext } from 'react';
import { cutRow, type Row, rowWidth } from '../../kit/rows/row.ts';
import { ThemeContext } from './theme-context.tsx';

interface Props {
  readonly row: Row;
  readonly width: number;
}

/** Draws one line, cut to its width. */
export const RowText = memo(function RowText({ row, width }: Props) {
  const theme = useContext(ThemeContext);
  const { spans } = cutRow(row, width);
  if (rowWidth(row) === 0) return <Text> </Text>;
  // A span has no name but its place in the line, so the spans are passed by place and not as a list, which wants keys.
  return createElement(
    Text,
    { wrap: 'truncate', 'aria-label': row.said },
    ...spans.map(({ text, tone }) => createElement(Text, theme[tone], text)),
  );
});
