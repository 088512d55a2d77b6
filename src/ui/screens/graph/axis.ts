import type { Model } from '../../../game/model.ts';
import { roundOf } from '../../../game/position.ts';
import { toLeft, toRight } from '../../../words/table.ts';
import { GONE, SLIDE } from '../../kit/marks/mark-text.ts';
import { type Span, span } from '../../kit/rows/row.ts';
import { joined } from './area.ts';
import type { GraphFrame } from './frame.ts';
import type { Point } from './points.ts';

/**
 * Returns the marks of the moves, each over its column. Where a column is too narrow for two characters they stand one
 * upon the other; on one line the first of them stands for both, and the line that tells the move has the whole mark.
 */
export function markRows(points: readonly Point[], { step, marks }: GraphFrame): readonly (readonly Span[])[] {
  const texts = points.map(({ marked }) => (marked?.slide ? SLIDE : (marked?.judged.judgement?.mark ?? '')));
  const wide = (text: string) => (step > 2 ? text : text.charAt(0));
  if (marks === 0) return [];
  if (marks === 1) return [joined(texts.map(text => span(toLeft(wide(text), step), 'strong')))];
  return [0, 1].map(line => joined(texts.map(text => span(toLeft(toRight(text, 2).charAt(line), step), 'strong'))));
}

/** Returns the axis: the point under the cursor, where play stands, what was taken back, and where something was gone. */
export function axisSpans(points: readonly Point[], cursor: number, { step }: GraphFrame): readonly Span[] {
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

function axisSign({ isHere, isPlayed, marked }: Point, isCursor: boolean): string {
  if (isCursor) return '▲';
  if (isHere) return '●';
  if (marked?.noReturn.some(({ isFinal }) => isFinal)) return GONE;
  return isPlayed ? '─' : '┄';
}

/** Returns the numbers of the rounds, each under its first move, as long as there is a blank between them. */
export function roundsText(model: Model, { step, from, end }: GraphFrame): string {
  let text = '';
  for (let i = Math.max(1, from); i < end; i++) {
    const column = (i - from) * step;
    const isFirst = (i - 1) % model.order.length === 0;
    if (isFirst && (text === '' || column > text.length)) text = toLeft(text, column) + roundOf(model, i - 1);
  }
  return text;
}
