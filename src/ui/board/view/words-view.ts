import type { Row } from '../../kit/rows/row.ts';
import { LINEAR } from '../../kit/screen/size.ts';
import type { Shown } from '../bound-screen.ts';
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
interface ScreenWords {
  /** What stands over every screen first, and then the screen itself; on the board, what the one to move may do last. */
  readonly sections: readonly Section[];
  /** The item under the cursor, in a sentence; empty where nobody needs it. */
  readonly cursor: string;
  /** The keys that do something now. */
  readonly keys: string;
}

const BOUNDLESS = Number.POSITIVE_INFINITY;

/** Returns all that the screen shows in words, whatever its size. */
export function wordsOf(shown: Shown): ScreenWords {
  const { screens, screen } = shown.state;
  const header: Section = { heading: '', lines: saidIn(headerRows(shown, BOUNDLESS)) };
  const { panes, cursor } = screens[screen].view(shown, LINEAR);
  const sections = panes.flat().map(pane => ({ heading: headingRow(pane).said, lines: saidIn(pane.rows) }));
  const keys = keysRow(screens[screen].keys(shown), '', BOUNDLESS).said;
  return { sections: [header, ...sections], cursor, keys };
}

function saidIn(rows: readonly Row[]): readonly string[] {
  return rows.map(({ said }) => said).filter(said => said !== '');
}
