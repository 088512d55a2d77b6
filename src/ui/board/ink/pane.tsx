import { Box } from 'ink';
import { createElement, Fragment, memo } from 'react';
import type { Row } from '../../kit/rows/row.ts';
import type { PaneView } from '../../screens/main/panes/pane-view.ts';
import { Heading } from './heading.tsx';
import { RowText } from './row-text.tsx';

interface Props {
  readonly view: PaneView;
  readonly width: number;
  readonly height: number;
}

/** Draws a pane: its heading and its lines. */
export const Pane = memo(function Pane({ view, width, height }: Props) {
  return (
    <Box flexDirection="column" flexShrink={0} width={width} height={height}>
      <Heading titles={view.titles} hint={view.hint} heads={view.heads} width={width} />
      <Rows rows={view.rows} width={width - 1} />
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
