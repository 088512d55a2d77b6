import { Box, useIsScreenReaderEnabled } from 'ink';
import { heightOf, type Size } from '../layout.ts';
import { textRow } from '../rows/row.ts';
import type { Moment, WholeScreen } from '../screens/screen-part.ts';
import { Heading } from './heading.tsx';
import { bounds, Rows } from './pane.tsx';
import { RowText } from './row-text.tsx';

interface Props {
  readonly moment: Moment;
  readonly screen: WholeScreen;
  readonly size: Size;
}

/** Draws a screen that takes all of the board's place. */
export function WholeScreenView({ moment, screen, size }: Props) {
  const isReader = useIsScreenReaderEnabled();
  const height = heightOf(size, moment.scene);
  const view = screen.view(moment, size.columns - 1, height - 1);
  return (
    <Box flexDirection="column" flexShrink={0} {...bounds(size.columns, height)}>
      <Heading titles={[{ text: view.title, isFocused: true }]} hint="" width={size.columns} />
      <Rows rows={view.rows} width={size.columns - 1} />
      {isReader && <RowText row={textRow(`Under the cursor: ${view.cursorSaid}`)} width={size.columns} />}
    </Box>
  );
}
