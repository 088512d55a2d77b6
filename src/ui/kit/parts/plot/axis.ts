import { toLeft, toRight } from '../../../../words/table.ts';
import { GONE } from '../../marks/mark-text.ts';
import { type Span, span } from '../../rows/row.ts';
import { joined } from './area.ts';
import type { PlotFrame } from './frame.ts';
import type { PlotPoint } from './plot.ts';

/**
 * Returns the marks of the moves, each over its column. Where a column is too narrow for two characters they stand one
 * upon the other; on one line the first of them stands for both, and the line that tells the move has the whole mark.
 */
export function markRows(points: readonly PlotPoint[], { step, marks }: PlotFrame): readonly (readonly Span[])[] {
  const texts = points.map(({ mark }) => mark);
  const wide = (text: string) => (step > 2 ? text : text.charAt(0));
  if (marks === 0) return [];
  if (marks === 1) return [joined(texts.map(text => span(toLeft(wide(text), step), 'strong')))];
  return [0, 1].map(line => joined(texts.map(text => span(toLeft(toRight(text, 2).charAt(line), step), 'strong'))));
}

/** Returns the axis: the point under the cursor, where play stands, what was taken back, and where something was gone. */
export function axisSpans(points: readonly PlotPoint[], cursor: number, { step }: PlotFrame): readonly Span[] {
  return joined(
    points.flatMap((point, i) => {
      const rest = (point.isPlayed ? '─' : '┄').repeat(step - 1);
      return [
        span(axisSign(point, i === cursor), i === cursor ? 'cursor' : point.isHere ? 'here' : 'plain'),
        span(rest),
      ];
    }),
  );
}

function axisSign({ isHere, isPlayed, isGone }: PlotPoint, isCursor: boolean): string {
  if (isCursor) return '▲';
  if (isHere) return '●';
  if (isGone) return GONE;
  return isPlayed ? '─' : '┄';
}

/** Returns the numbers of the rounds, each under its first move, as long as there is a blank between them. */
export function roundsText(points: readonly PlotPoint[], { step }: PlotFrame): string {
  let text = '';
  points.forEach(({ round }, i) => {
    const column = i * step;
    if (round !== '' && (text === '' || column > text.length)) text = toLeft(text, column) + round;
  });
  return text;
}
