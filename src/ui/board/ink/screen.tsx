import { Box, Text } from 'ink';
import { Fragment, useContext } from 'react';
import type { PaneView, ScreenView } from '../../kit/screen/screen-view.ts';
import { Pane } from './pane.tsx';
import { ThemeContext } from './theme-context.tsx';

/** Draws the panes of a screen: those of a row beside each other, the rows one below the other. */
export function Screen({ panes }: Pick<ScreenView, 'panes'>) {
  return panes.map(row => <PaneRow key={row.map(({ name }) => name).join(' ')} views={row} />);
}

function PaneRow({ views }: { readonly views: readonly PaneView[] }) {
  return (
    <Box flexDirection="row" flexShrink={0}>
      {views.map((view, i) => (
        <Fragment key={view.name}>
          {i > 0 && <Divider height={view.height} />}
          <Pane view={view} />
        </Fragment>
      ))}
    </Box>
  );
}

function Divider({ height }: { readonly height: number }) {
  const theme = useContext(ThemeContext);
  return (
    <Box width={1} flexShrink={0}>
      <Text {...theme.faint}>{`┬${'\n│'.repeat(height - 1)}`}</Text>
    </Box>
  );
}
