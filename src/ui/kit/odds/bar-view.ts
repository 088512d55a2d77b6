import { at } from '../../../num/at.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import { percentTexts, pointsBetween, sharedOut, spokenPercent, spokenPoints } from '../../../words/percents.ts';
import type { Message } from '../../../words/problem.ts';
import { toRight } from '../../../words/table.ts';
import { cut } from '../../../words/width.ts';
import { type Row, row, type Span, span, textRow } from '../rows/row.ts';
import type { BarOdds } from '../scene/outlook.ts';
import type { Scene } from '../scene/scene.ts';
import { type BarLayout, barLayout, EXACT, PERCENT } from './bar-layout.ts';
import { fillOf, toneOf } from './ending-look.ts';

/** What reads 1% or more has a cell. */
const LEAST_WITH_CELL = 0.005;

/** Returns how many lines the odds bar takes at a width, whatever the odds. */
export function barLines({ model }: Scene, width: number): number {
  return barLayout(model, width).lines.length;
}

/** Returns the odds bar: a segment an ending in file order, or in its place what there is to say instead. */
export function barRows(scene: Scene, { odds: isOn }: { readonly odds: boolean }, width: number): readonly Row[] {
  const layout = barLayout(scene.model, width);
  const rows = isOn ? oddsRows(scene, layout, width) : [textRow(' odds are off: a shows them', 'faint')];
  return [...rows, ...layout.lines.slice(rows.length).map(() => textRow(''))];
}

function oddsRows(scene: Scene, layout: BarLayout, width: number): readonly Row[] {
  const { position, bar, fault } = scene;
  if (fault) return [textRow(` ${cut(faultText(fault), width - 2)}`, 'strong', faultText(fault))];
  // Here the scenario itself says what the odds are.
  if (position.ending !== null) return [endedRow(scene, position.ending, layout)];
  if (!bar) return [textRow(' odds: …', 'faint', '')];
  return layout.lines.map((_, line) => lineRow(scene, bar, layout, line));
}

function faultText({ what, wayOut }: Message): string {
  return `No odds: ${what}${wayOut === undefined ? '' : ` ${wayOut}`}`;
}

function lineRow({ model }: Scene, bar: BarOdds, layout: BarLayout, line: number): Row {
  const { endings } = model.scenario;
  const [from, end] = at(layout.lines, line, 'line of the bar');
  const [percents, points] = [percentTexts(bar.odds), changesIn(bar)];
  const cells = sharedOut(bar.odds, Number.isFinite(layout.cells) ? layout.cells : 0, LEAST_WITH_CELL);
  const segments = endings.slice(from, end).flatMap(({ short }, i): Span[] => {
    const ending = from + i;
    const change = layout.hasChanges ? changeText(at(points, ending, 'change')) : '';
    return [
      span(`${i === 0 ? ' ' : ' '.repeat(layout.gap)}${cut(short, layout.names)}`),
      span(toRight(at(percents, ending, 'percent'), PERCENT), 'strong'),
      span(' '),
      span(fillOf(ending).repeat(at(cells, ending, 'share')), toneOf(ending)),
      span(change),
    ];
  });
  const isLast = line === layout.lines.length - 1;
  const said = endings.map(
    ({ short }, i) =>
      `${short} ${spokenPercent(at(percents, i, 'percent'))}${points[i] ? `, ${spokenPoints(points[i])}` : ''}`,
  );
  return row(
    [...segments, span(isLast && layout.isExact ? EXACT : '', 'faint')],
    line === 0 ? `Odds: ${said.join('; ')}.` : '',
  );
}

function endedRow({ model, bar }: Scene, ending: number, { cells, hasChanges }: BarLayout): Row {
  const { short, title } = endingAt(model.scenario, ending);
  const points = bar ? at(changesIn(bar), ending, 'change') : 0;
  const change = hasChanges ? changeText(points) : '';
  const bars = fillOf(ending).repeat(Number.isFinite(cells) ? cells : 0);
  const said = `Odds: ${title} holds: play has ended.`;
  return row([span(` ${short}`), span(' holds', 'strong'), span(' '), span(bars, toneOf(ending)), span(change)], said);
}

function changesIn({ odds, before }: BarOdds): readonly number[] {
  return before ? pointsBetween(before, odds) : Array.from(odds, () => 0);
}

function changeText(points: number): string {
  if (points === 0) return '';
  return ` ${points < 0 ? '▼' : '▲'}${Math.abs(points)}`;
}
