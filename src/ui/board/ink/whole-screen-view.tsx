import { Box } from 'ink';
import type { ScreenInput, WholeScreen } from '../../kit/screen/screen-part.ts';
import { heightOf, type ScreenSize } from '../../screens/main/layout.ts';
import { Heading } from './heading.tsx';
import { Rows } from './pane.tsx';

interface Props {
  readonly moment: ScreenInput;
  readonly screen: WholeScreen;
  readonly size: ScreenSize;
}

/** Draws a screen that takes all of the board's place. */
export function WholeScreenView({ moment, screen, size }: Props) {
  const height = heightOf(size, moment.scene);
  const view = screen.view(moment, size.columns - 1, height - 1);
  return (
    <Box flexDirection="column" flexShrink={0} width={size.columns} height={height}>
      <Heading titles={[{ text: view.title, isFocused: true }]} hint="" width={size.columns} />
      <Rows rows={view.rows} width={size.columns - 1} />
    </Box>
  );
}
