import { Box, useIsScreenReaderEnabled } from 'ink';
import { FRAME_LINES, type Size } from '../layout.ts';
import { textRow } from '../rows/row.ts';
import type { Scene } from '../scene/scene.ts';
import type { BoardState, Screen } from '../state/board-state.ts';
import { listView } from '../view/list-view.ts';
import { Heading } from './heading.tsx';
import { bounds, Rows } from './pane.tsx';
import { RowText } from './row-text.tsx';

interface Props {
  readonly scene: Scene;
  readonly state: BoardState;
  readonly screen: Exclude<Screen, 'board'>;
  readonly size: Size;
}

/** Draws the facts, branches or help screen: one list with a cursor. */
export function ListScreen({ scene, state, screen, size }: Props) {
  const isReader = useIsScreenReaderEnabled();
  const height = size.rows - 1 - FRAME_LINES;
  const view = listView(scene, state, screen, size.columns - 1, height - 1);
  return (
    <Box flexDirection="column" flexShrink={0} {...bounds(size.columns, height)}>
      <Heading titles={[{ text: view.title, isFocused: true }]} hint="" width={size.columns} />
      <Rows rows={view.rows} width={size.columns - 1} />
      {isReader && <RowText row={textRow(`Under the cursor: ${view.cursorSaid}`)} width={size.columns} />}
    </Box>
  );
}
