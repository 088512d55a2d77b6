import { Box, Text, useInput, useIsScreenReaderEnabled } from 'ink';
import { useCallback, useState, useSyncExternalStore } from 'react';
import { makePressReader } from '../../kit/input/key-press.ts';
import { textRow } from '../../kit/rows/row.ts';
import { LEAST, layoutOf, type ScreenSize } from '../../screens/main/layout.ts';
import { bindingsOf, momentOf } from '../keys.ts';
import { SCREENS } from '../registry.ts';
import type { BoardStore, Shown } from '../store/board-store.ts';
import { headerRows } from '../view/header-view.ts';
import { keysRow } from '../view/keys-view.ts';
import { frameInWords } from '../view/words-view.ts';
import { BoardScreen } from './board-screen.tsx';
import { Rows } from './pane.tsx';
import { RowText } from './row-text.tsx';
import type { Theme } from './theme.ts';
import { ThemeContext } from './theme-context.tsx';
import { WholeScreenView } from './whole-screen-view.tsx';

/** The size of the terminal, and when it changes. */
export interface SizeSource {
  readonly size: () => ScreenSize;
  readonly onResize: (listener: () => void) => () => void;
}

interface Props {
  readonly store: BoardStore;
  readonly sizes: SizeSource;
  readonly theme: Theme;
}

/** Draws the screen that the state names, and hands keys on to the store. */
export function BoardApp({ store, sizes, theme }: Props) {
  const shown = useSyncExternalStore(store.subscribe, store.read);
  const terminal = useSyncExternalStore(sizes.onResize, sizes.size);
  const [pressesOf] = useState(makePressReader);
  useInput(
    useCallback(
      (input, key) => {
        for (const press of pressesOf(input, key)) store.press(press);
      },
      [store, pressesOf],
    ),
  );
  if (useIsScreenReaderEnabled()) return <Text>{frameInWords(shown.scene, shown.state)}</Text>;
  return (
    <ThemeContext value={theme}>
      <Whole shown={shown} size={terminal} />
    </ThemeContext>
  );
}

function Whole({ shown: { scene, state }, size }: { readonly shown: Shown; readonly size: ScreenSize }) {
  const layout = layoutOf(size, scene, state.pane);
  if (layout.kind === 'small') return <TooSmall size={size} />;
  const { columns } = size;
  return (
    <Box flexDirection="column">
      <Rows rows={headerRows(scene, state, columns)} width={columns} />
      {state.screen === 'board' ? (
        <BoardScreen scene={scene} state={state} layout={layout} />
      ) : (
        <WholeScreenView moment={momentOf(scene, state)} screen={SCREENS[state.screen]} size={size} />
      )}
      <RowText row={keysRow(bindingsOf(scene, state, state.screen), state.message, columns)} width={columns} />
    </Box>
  );
}

function TooSmall({ size: { columns, rows } }: { readonly size: ScreenSize }) {
  const lines = [
    'Parley needs more room:',
    `at least ${LEAST.columns} columns and ${LEAST.rows} lines.`,
    `Here: ${columns} by ${rows}. q quits.`,
  ];
  return <Rows rows={lines.map(line => textRow(line)).slice(0, Math.max(1, rows - 1))} width={columns} />;
}
