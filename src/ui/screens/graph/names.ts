import type { Model } from '../../../game/model.ts';
import { at } from '../../../num/at.ts';
import type { EndingIndex } from '../../../scenario/scenario.ts';
import { percentTexts, pointsBetween } from '../../../words/percents.ts';
import { toRight } from '../../../words/table.ts';
import { fill } from '../../../words/width.ts';
import { changeText } from '../../kit/odds/change-text.ts';
import { fillOf, toneOf } from '../../kit/odds/ending-look.ts';
import { type Span, span } from '../../kit/rows/row.ts';
import { bordersOf } from './area.ts';
import type { GraphFrame } from './frame.ts';
import type { Point } from './points.ts';

/**
 * Returns the name of each ending at the line where its part of the last column is, with its percent at the point under
 * the cursor and by how many points the move there changed it; the last line says how many more there are where not all
 * have one. Undefined for a line without a name.
 */
export function nameRows(
  { scenario: { endings } }: Model,
  last: Point | undefined,
  here: Point | undefined,
  { odds: lines, names }: GraphFrame,
): readonly (readonly Span[] | undefined)[] {
  const rows: (readonly Span[] | undefined)[] = Array.from({ length: lines }, () => undefined);
  if (!last?.odds || !here?.odds) return rows;
  const percents = percentTexts(here.odds);
  const points = here.before ? pointsBetween(here.before, here.odds) : endings.map(() => 0);
  const unnamed = endings.length - namedIn(endings.length, lines);
  if (unnamed > 0) rows[lines - 1] = [span(`   +${unnamed} more`, 'faint')];
  for (const [line, ending] of placesOf(bordersOf(last.odds, lines), lines)) {
    const change = changeText(at(points, ending, 'change'));
    rows[line] = [
      span(` ${fillOf(ending)} `, toneOf(ending)),
      span(fill(at(endings, ending, 'ending').short, names)),
      span(toRight(at(percents, ending, 'percent'), 5), 'strong'),
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
