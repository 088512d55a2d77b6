import { widest } from '../../../../words/table.ts';
import type { Plot } from './plot.ts';

/** Where everything in the plot goes. */
export interface PlotFrame {
  /** Columns of the screen a point takes, and the points that are shown: the first, and the one after the last. */
  readonly step: number;
  readonly from: number;
  readonly end: number;
  /** Columns of the names at the right. */
  readonly names: number;
  /** Lines of the marks (two where a mark stands upright), of the odds, of the levels, and of the rounds. */
  readonly marks: number;
  readonly odds: number;
  readonly levels: number;
  readonly rounds: number;
}

/** The scale and the axis at the left. */
export const GUTTER = 6;
const WIDEST_STEP = 5;
const LONGEST_NAME = 14;
/** A fill, blanks, a percent and a change: "█ " " >99%" " ▲12". */
const BESIDE_NAME = 2 + 5 + 4;
/** With fewer lines than this the marks are written in one, and the numbers of the rounds are left out. */
const ROOMY = 12;
/** The odds take no more lines than this: ten and twenty make the percents even. */
const MOST_ODDS = 20;

/** Divides the lines of a plot, `width` columns each; what does not fit is left out around the point under the cursor. */
export function frameOf({ points, cursor, series, hasArea, levels, lines }: Plot, width: number): PlotFrame {
  const names = Math.min(widest(series.map(({ name }) => name)), LONGEST_NAME);
  const columns = Math.max(1, width - GUTTER - 1 - BESIDE_NAME - names);
  const step = Math.max(1, Math.min(WIDEST_STEP, Math.floor(columns / points.length)));
  const shown = Math.min(points.length, Math.floor(columns / step));
  const from = Math.max(0, Math.min(points.length - shown, cursor - Math.floor(shown / 2)));
  const place = { step, from, end: from + shown, names };
  const rounds = lines < ROOMY ? 0 : 1;
  // The axis takes a line.
  const room = lines - 1 - rounds;
  if (!hasArea) return { ...place, marks: 0, odds: 0, levels: Math.min(room, 2 * levels), rounds };
  const marks = step > 2 || lines < ROOMY ? 1 : 2;
  const below = levels === 0 ? 0 : Math.max(1, Math.min(Math.ceil(levels / 2), Math.floor((room - marks) / 4)));
  return { ...place, marks, odds: Math.max(1, Math.min(MOST_ODDS, room - marks - below)), levels: below, rounds };
}
