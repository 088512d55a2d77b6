import { at } from '../../../num/at.ts';
import { sharedOut } from '../../../words/percents.ts';
import { toRight } from '../../../words/table.ts';
import { cut } from '../../../words/width.ts';
import type { OddsBar } from '../parts/part.ts';
import { type Row, row, type Span, span } from '../rows/row.ts';
import { type BarLayout, barLayout, PERCENT } from './bar-layout.ts';
import { fillOf, toneOf } from './ending-look.ts';

/** What reads 1% or more has a cell. */
const LEAST_WITH_CELL = 0.005;

/** Returns the lines of the odds bar: a segment an ending in file order, or the one ending that holds. */
export function oddsBarRows(bar: OddsBar, width: number): readonly Row[] {
  const names = bar.shares.map(({ name }) => name);
  const layout = barLayout(names, width);
  if (bar.holds !== null) return [row(holdingSpans(bar, bar.holds, layout), bar.said)];
  const cells = sharedOut(
    bar.shares.map(({ probability }) => probability),
    Number.isFinite(layout.cells) ? layout.cells : 0,
    LEAST_WITH_CELL,
  );
  return layout.lines.map((_, line) => row(lineSpans(bar, layout, cells, line), line === 0 ? bar.said : ''));
}

function lineSpans(
  { shares, label }: OddsBar,
  layout: BarLayout,
  cells: readonly number[],
  line: number,
): readonly Span[] {
  const [from, end] = at(layout.lines, line, 'line of the bar');
  const segments = shares
    .slice(from, end)
    .flatMap((share, i): Span[] => [
      span(`${' '.repeat(i === 0 ? 1 : layout.gap)}${cut(share.name, layout.names)}`),
      span(` ${toRight(share.percent, PERCENT - 1)}`, 'strong'),
      span(' '),
      span(fillOf(from + i).repeat(at(cells, from + i, 'share')), toneOf(from + i)),
      span(changeIn(share.change, layout)),
    ]);
  const isLast = line === layout.lines.length - 1;
  return [...segments, span(isLast && layout.hasLabel ? `  ${label}` : '', 'faint')];
}

function holdingSpans({ shares }: OddsBar, holds: number, layout: BarLayout): readonly Span[] {
  const { name, change } = at(shares, holds, 'ending');
  const bars = fillOf(holds).repeat(Number.isFinite(layout.cells) ? layout.cells : 0);
  return [
    span(` ${name}`),
    span(' holds', 'strong'),
    span(' '),
    span(bars, toneOf(holds)),
    span(changeIn(change, layout)),
  ];
}

const changeIn = (change: string, { hasChanges }: BarLayout) => (hasChanges && change !== '' ? ` ${change}` : '');
