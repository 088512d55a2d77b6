import { fill } from '../../../words/width.ts';
import { type Row, row, span } from '../../kit/rows/row.ts';

/** Returns a bar of at most `width` columns for a share of 1; what is above 0 takes one column at least. */
export function shareBar(share: number, width: number): string {
  if (!(share > 0) || !Number.isFinite(width)) return '';
  return '█'.repeat(Math.max(1, Math.round(share * width)));
}

/** A number with its name, drawn to the left or to the right of a line. */
export interface SignedBar {
  readonly name: string;
  readonly value: number;
  /** The number as it is written. */
  readonly text: string;
}

/** Returns signed numbers as bars on both sides of one line, the largest filling its side; a row each. */
export function signedBars(bars: readonly SignedBar[], names: number, side: number): readonly Row[] {
  const most = Math.max(...bars.map(({ value }) => Math.abs(value)), Number.MIN_VALUE);
  return bars.map(({ name, value, text }) => {
    const bar = shareBar(Math.abs(value) / most, side);
    const room = Number.isFinite(side) ? side : 0;
    return row(
      [
        span(`      ${fill(name, names)} `),
        span(text.padStart(6), 'strong'),
        span(` ${(value < 0 ? bar : '').padStart(room)}`),
        span('│', 'faint'),
        span(value < 0 ? '' : bar),
      ],
      `${name} ${text}.`,
    );
  });
}
