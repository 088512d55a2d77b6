import { at } from '../../../../num/at.ts';
import type { EndingIndex } from '../../../../scenario/scenario.ts';
import type { Odds } from '../../../../solve/odds.ts';
import { toRight } from '../../../../words/table.ts';
import { fill } from '../../../../words/width.ts';
import { fillOf, toneOf } from '../../odds/ending-look.ts';
import { type Span, span } from '../../rows/row.ts';
import { bordersOf } from './area.ts';
import type { PlotFrame } from './frame.ts';
import type { Plot } from './plot.ts';

/**
 * Returns the name of each ending at the line where its part of the last column is, with its percent at the point under
 * the cursor and by how many points the move there changed it; the last line says how many more there are where not all
 * have one. Undefined for a line without a name.
 */
export function nameRows(
  { series }: Pick<Plot, 'series'>,
  last: Odds | undefined,
  { odds: lines, names }: Pick<PlotFrame, 'odds' | 'names'>,
): readonly (readonly Span[] | undefined)[] {
  const rows: (readonly Span[] | undefined)[] = Array.from({ length: lines }, () => undefined);
  if (!last || series.some(({ percent }) => percent === '')) return rows;
  const unnamed = series.length - namedIn(series.length, lines);
  if (unnamed > 0) rows[lines - 1] = [span(`   +${unnamed} more`, 'faint')];
  for (const [line, ending] of placesOf(bordersOf(last, lines), lines)) {
    const { name, percent, change } = at(series, ending, 'ending');
    rows[line] = [
      span(` ${fillOf(ending)} `, toneOf(ending)),
      span(fill(name, names)),
      span(toRight(percent, 5), 'strong'),
      span(change === '' ? '' : ` ${change}`),
    ];
  }
  return rows;
}

/** How many endings have a name: all, or as many as leave a line to count the others. */
function namedIn(endings: number, lines: number): number {
  return endings <= lines ? endings : Math.max(1, lines - 1);
}

/**
 * Returns a line for each ending, in file order from the top: the middle of its part, or as near to it as the others
 * leave room. Where there are more endings than lines those with the smallest parts have none, and the last line is free.
 */
export function placesOf(borders: readonly number[], lines: number): readonly (readonly [number, EndingIndex])[] {
  const size = (ending: EndingIndex) => at(borders, ending + 1, 'border') - at(borders, ending, 'border');
  const count = namedIn(borders.length - 1, lines);
  const room = count < borders.length - 1 ? count : lines;
  const named = [...borders.keys()]
    .slice(1)
    .map(i => i - 1)
    .sort((a, b) => size(b) - size(a) || a - b)
    .slice(0, count)
    .sort((a, b) => a - b);
  let free = 0;
  return named.map((ending, i) => {
    const middle = at(borders, ending, 'border') + Math.floor((size(ending) - 1) / 2);
    const line = Math.min(Math.max(middle, free), room - count + i);
    free = line + 1;
    return [line, ending] as const;
  });
}
