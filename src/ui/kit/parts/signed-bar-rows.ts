import { toRight, widest } from '../../../words/table.ts';
import { fill } from '../../../words/width.ts';
import { type Row, row, span } from '../rows/row.ts';
import type { SignedBars } from './part.ts';
import { shareBar } from './share-bar.ts';

/** The blanks before the names, and all columns that neither names nor bars take. */
const [INDENT, BESIDE] = [6, 18];
/** The columns that names leave to the bars, and those that names have in any case. */
const [FOR_BARS, FOR_NAMES] = [40, 20];

/** Returns signed numbers as bars on both sides of one line, the largest filling its side; a row each. */
export function signedBarRows({ bars, mostSide }: SignedBars, width: number): readonly Row[] {
  const names = Math.min(widest(bars.map(({ name }) => name)), Math.max(FOR_NAMES, width - FOR_BARS));
  const side = Math.min(mostSide, Math.floor((width - names - BESIDE) / 2));
  const most = Math.max(...bars.map(({ value }) => Math.abs(value)), Number.MIN_VALUE);
  return bars.map(({ name, value, text }) => {
    const bar = shareBar(Math.abs(value) / most, side);
    return row(
      [
        span(`${' '.repeat(INDENT)}${fill(name, names)} `),
        span(toRight(text, 6), 'strong'),
        span(` ${toRight(value < 0 ? bar : '', side)}`),
        span('│', 'faint'),
        span(value < 0 ? '' : bar),
      ],
      `${name} ${text}.`,
    );
  });
}
