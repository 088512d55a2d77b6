import { EventEmitter } from 'node:events';
import { render } from 'ink';
import { BoardApp } from '../../../src/ui/board/ink/board-app.tsx';
import { themeFor } from '../../../src/ui/board/ink/theme.ts';
import type { BoardStore } from '../../../src/ui/board/store/board-store.ts';
import { wordsOf } from '../../../src/ui/board/view/words-view.ts';
import type { ScreenSize } from '../../../src/ui/kit/screen/size.ts';

/** Keeps what is written to it; `columns` wide. */
class Page extends EventEmitter {
  readonly frames: string[] = [];
  readonly columns: number;
  constructor(columns: number) {
    super();
    this.columns = columns;
  }
  write = (text: string) => this.frames.push(text) > 0;
}

/** Nobody types on it. */
class Keyboard extends EventEmitter {
  readonly isTTY = true;
  setEncoding = () => this;
  setRawMode = () => this;
  ref = () => this;
  unref = () => this;
  read = () => null;
}

export interface Look {
  readonly color?: boolean;
  readonly reader?: boolean;
}

/** Returns all that a screen says, whatever its size: an empty line before each section but the first. */
function inWords(store: BoardStore): string {
  const shown = store.read();
  const { sections, cursor, keys } = wordsOf(shown);
  const parts = sections.map(({ heading, lines }) => [heading, ...lines].filter(Boolean).join('\n'));
  return [parts.join('\n\n'), cursor, shown.state.message || keys].filter(Boolean).join('\n');
}

/** Returns what the board draws at a size, or with `reader` what it says. */
export function frameOf(store: BoardStore, size: ScreenSize, { color = false, reader = false }: Look = {}): string {
  if (reader) return inWords(store);
  const page = new Page(size.columns);
  const sizes = { size: () => size, onResize: () => () => {} };
  const ink = render(<BoardApp store={store} sizes={sizes} theme={themeFor(color)} />, {
    stdout: page as unknown as NodeJS.WriteStream,
    stdin: new Keyboard() as unknown as NodeJS.ReadStream,
    debug: true,
    exitOnCtrlC: false,
    patchConsole: false,
    isScreenReaderEnabled: false,
  });
  const frame = page.frames.at(-1) ?? '';
  ink.unmount();
  return frame;
}
