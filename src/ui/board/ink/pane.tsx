import { Box } from 'ink';
import { createElement, Fragment, memo } from 'react';
import type { Row } from '../../kit/rows/row.ts';
import type { PaneView } from '../../kit/screen/screen-view.ts';
import { headingRow } from '../view/heading-view.ts';
import { RowText } from './row-text.tsx';

/** Draws a pane: its heading and its lines. */
export const Pane = memo(function Pane({ view }: { readonly view: PaneView }) {
  const { width, height, rows } = view;
  return (
    <Box flexDirection="column" flexShrink={0} width={width} height={height}>
      <RowText row={headingRow(view)} width={width} />
      <Rows rows={rows} width={width} />
    </Box>
  );
});

interface RowsProps {
  readonly rows: readonly Row[];
  readonly width: number;
}

/** Draws lines one below the other: by place, since a line has no name but its place on the screen. */
export function Rows({ rows, width }: RowsProps) {
  return createElement(Fragment, null, ...rows.map(row => createElement(RowText, { row, width })));
}
