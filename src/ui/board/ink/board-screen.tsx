import { Box, Text } from 'ink';
import { Fragment, useContext } from 'react';
import type { Scene } from '../../kit/scene/scene.ts';
import type { BoardState } from '../../kit/screen/board-state.ts';
import type { BoardLayout } from '../../screens/main/layout.ts';
import { paneViews } from '../../screens/main/panes/pane-view.ts';
import { Pane } from './pane.tsx';
import { ThemeContext } from './theme-context.tsx';

interface Props {
  readonly scene: Scene;
  readonly state: BoardState;
  readonly layout: Extract<BoardLayout, { kind: 'panes' }>;
}

type Views = ReturnType<typeof paneViews>['top'];

/** Draws the board: the panes above, what the one to move may do below. */
export function BoardScreen({ scene, state, layout }: Props) {
  const { top, bottom } = paneViews(scene, state, layout);
  return (
    <>
      <PaneRow views={top} />
      <PaneRow views={bottom} />
    </>
  );
}

function PaneRow({ views }: { readonly views: Views }) {
  return (
    <Box flexDirection="row" flexShrink={0}>
      {views.map(({ area, view }, i) => (
        <Fragment key={area.pane}>
          {i > 0 && <Divider height={area.height} />}
          <Pane view={view} width={area.width} height={area.height} />
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
