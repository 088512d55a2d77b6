import { Box, useInput, useIsScreenReaderEnabled } from 'ink';
import { useCallback, useState, useSyncExternalStore } from 'react';
import { makeKeyReader } from '../../kit/input/key-press.ts';
import { textRow } from '../../kit/rows/row.ts';
import { isTooSmall, LEAST, LINEAR, type ScreenSize } from '../../kit/screen/size.ts';
import type { Shown } from '../bound-screen.ts';
import type { BoardStore } from '../store/board-store.ts';
import { headerRows } from '../view/header-view.ts';
import { keysRow } from '../view/keys-view.ts';
import { Rows } from './pane.tsx';
import { RowText } from './row-text.tsx';
import { Screen } from './screen.tsx';
import type { Theme } from './theme.ts';
import { ThemeContext } from './theme-context.tsx';

/** The size of the terminal, and when it changes. */
interface SizeSource {
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
  const isLinear = useIsScreenReaderEnabled();
  const seenOn = isLinear ? LINEAR : terminal;
  const [read] = useState(makeKeyReader);
  useInput(
    useCallback(
      (input, key) => {
        const { presses, pasted } = read(input, key);
        for (const press of presses) store.press(press, seenOn);
        if (pasted !== '') store.paste(pasted, seenOn);
      },
      [store, read, seenOn],
    ),
  );
  // What is told in words is written as it comes, and not drawn.
  if (isLinear) return null;
  return (
    <ThemeContext value={theme}>
      <Whole shown={shown} size={terminal} />
    </ThemeContext>
  );
}

function Whole({ shown, size }: { readonly shown: Shown; readonly size: ScreenSize }) {
  const { columns } = size;
  if (isTooSmall(size)) return <TooSmall size={size} />;
  const { screens, screen, message } = shown.state;
  const { panes } = screens[screen].view(shown, size);
  return (
    <Box flexDirection="column">
      <Rows rows={headerRows(shown, columns)} width={columns} />
      <Screen panes={panes} />
      <RowText row={keysRow(screens[screen].keys(shown), message, columns)} width={columns} />
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
