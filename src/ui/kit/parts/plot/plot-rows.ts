import { toRight } from '../../../../words/table.ts';
import { cut } from '../../../../words/width.ts';
import { type Row, row, type Span, span } from '../../rows/row.ts';
import { areaRows } from './area.ts';
import { axisSpans, markRows, roundsText } from './axis.ts';
import { frameOf, GUTTER } from './frame.ts';
import { levelRows } from './levels.ts';
import { nameRows } from './names.ts';
import type { Plot } from './plot.ts';

/** Returns the lines of a plot in so many columns; what they show is said elsewhere, point by point. */
export function plotRows(plot: Plot, width: number): readonly Row[] {
  const { points, cursor, levels, levelText } = plot;
  const frame = frameOf(plot, width);
  const shown = points.slice(frame.from, frame.end);
  const names = nameRows(plot, shown.findLast(({ odds }) => odds !== undefined)?.odds, frame);
  const text = ` ${cut(levelText, width - GUTTER - shown.length * frame.step - 1)}`;
  const besideLevel = (i: number) => (i === frame.levels - 1 ? [span(text)] : []);
  const axis = [...axisSpans(shown, cursor - frame.from, frame), ...more(frame.end < points.length)];
  return [
    ...markRows(shown, frame).map(spans => line('', spans)),
    ...areaRows(shown, frame).map((spans, i) => line(scaleAt(i, frame.odds), [...spans, ...(names[i] ?? [])])),
    line('', axis, frame.from > 0 ? '←' : '└'),
    ...levelRows(levels, shown, frame).map((spans, i) => line(i === 0 ? 'rung' : '', [...spans, ...besideLevel(i)])),
    ...(frame.rounds > 0 ? [line('round', [span(roundsText(shown, frame), 'faint')], ' ')] : []),
  ];
}

/** Says that the line of play goes on to the right of what fits. */
const more = (isCut: boolean) => (isCut ? [span('→', 'strong')] : []);

function line(scale: string, spans: readonly Span[], edge = '│'): Row {
  return row([span(toRight(scale, GUTTER - 1), 'faint'), span(edge, 'faint'), ...spans], '');
}

/** The scale names the top, the middle and the bottom of the odds. */
function scaleAt(line: number, lines: number): string {
  if (line === 0) return '100%';
  if (line === lines - 1) return '0%';
  return line === Math.floor(lines / 2) ? '50%' : '';
}
