import type { Row } from '../../kit/rows/row.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import type { BoardState } from '../../kit/screen/board-state.ts';
import { LINEAR, layoutOf } from '../../screens/main/layout.ts';
import { cursorRow, paneViews } from '../../screens/main/panes/pane-view.ts';
import { bindingsOf, momentOf } from '../keys.ts';
import { SCREENS } from '../registry.ts';
import { headerRows } from './header-view.ts';
import { headingRow } from './heading-view.ts';
import { keysRow } from './keys-view.ts';

/** A part of a screen in words. */
export interface Section {
  /** "Line of play:"; empty for what stands over every screen. */
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A screen in words. */
export interface ScreenWords {
  /** What stands over every screen first, and then the screen itself; on the board, what the one to move may do last. */
  readonly sections: readonly Section[];
  /** The item under the cursor, in a sentence; empty where nobody needs it. */
  readonly cursor: string;
}

const BOUNDLESS = Number.POSITIVE_INFINITY;

/** Returns all that the screen shows in words, whatever its size. */
export function wordsOf(scene: Scene, state: BoardState): ScreenWords {
  const header: Section = { heading: '', lines: saidIn(headerRows(scene, state, BOUNDLESS)) };
  const { sections, cursor } =
    state.screen === 'board' ? boardWords(scene, state) : screenWords(scene, state, state.screen);
  return { sections: [header, ...sections], cursor };
}

function boardWords(scene: Scene, state: BoardState): ScreenWords {
  const layout = layoutOf(LINEAR, scene, state.pane);
  if (layout.kind !== 'panes') throw new Error('a screen without bounds has room for all panes');
  const { top, bottom } = paneViews(scene, state, layout);
  const sections = [...top, ...bottom].map(({ view: { titles, hint, heads, rows } }) => ({
    heading: headingRow(titles, hint, heads, BOUNDLESS).said,
    lines: saidIn(rows),
  }));
  return { sections, cursor: scene.phase === 'running' ? '' : cursorRow(scene, state).said };
}

function screenWords(scene: Scene, state: BoardState, screen: keyof typeof SCREENS): ScreenWords {
  const { title, rows, cursorSaid } = SCREENS[screen].view(momentOf(scene, state), BOUNDLESS, BOUNDLESS);
  const cursor = cursorSaid === '' ? '' : `Under the cursor: ${cursorSaid}`;
  return { sections: [{ heading: `${title}:`, lines: saidIn(rows) }], cursor };
}

function saidIn(rows: readonly Row[]): readonly string[] {
  return rows.map(({ said }) => said).filter(said => said !== '');
}

/** Returns a whole frame in words, as it is drawn for a screen reader: an empty line before each part but the first. */
export function frameInWords(scene: Scene, state: BoardState): string {
  const { sections, cursor } = wordsOf(scene, state);
  const keys = keysRow(bindingsOf(scene, state, state.screen), state.message, BOUNDLESS).said;
  const parts = sections.map(({ heading, lines }) => [heading, ...lines].filter(Boolean).join('\n'));
  return [parts.join('\n\n'), cursor, keys].filter(Boolean).join('\n');
}
