import { at } from '../../../../num/at.ts';
import type { Odds } from '../../../../solve/odds.ts';
import { sharedOut } from '../../../../words/percents.ts';
import { fillOf, toneOf } from '../../odds/ending-look.ts';
import { type Span, span, type Tone } from '../../rows/row.ts';
import type { PlotFrame } from './frame.ts';
import type { PlotPoint } from './plot.ts';

/**
 * Returns where each ending begins and ends in a column of so many lines, in file order from the top. The lines are shared
 * out by largest remainder, and half a line makes one, so that what is likelier never looks smaller. Borders rounded by
 * themselves tremble less from move to move, but were rejected: with them 14% may be thinner than 10%.
 */
export function bordersOf(odds: Odds, lines: number): readonly number[] {
  const borders = [0];
  let lower = 0;
  for (const share of sharedOut(odds, lines, 0.5 / lines)) {
    lower += share;
    borders.push(lower);
  }
  return borders;
}

/**
 * Returns the odds of all points as columns that are filled to the top, a line each. Every ending has the fill it has in
 * the odds bar. Lines for each ending were rejected: on ten lines those below a fifth run through each other, while a
 * column that is always full shows what each gains at the cost of which.
 */
export function areaRows(points: readonly PlotPoint[], { step, odds: lines }: PlotFrame): readonly (readonly Span[])[] {
  const borders = points.map(({ odds }) => (odds ? bordersOf(odds, lines) : []));
  return Array.from({ length: lines }, (_, line) => {
    const cells = points.map(({ isPlayed }, i): Span => {
      const ending = at(borders, i, 'point').findIndex(border => border > line);
      if (ending < 1) return span(' '.repeat(step));
      return span(fillOf(ending - 1).repeat(step), isPlayed ? toneOf(ending - 1) : 'faint');
    });
    return joined(cells);
  });
}

/** Makes one piece of those beside each other that look alike: the fewer there are, the faster they are drawn. */
export function joined(cells: readonly Span[]): readonly Span[] {
  const spans: { text: string; tone: Tone }[] = [];
  for (const { text, tone } of cells) {
    const last = spans.at(-1);
    if (last?.tone === tone) last.text += text;
    else spans.push({ text, tone });
  }
  return spans;
}
