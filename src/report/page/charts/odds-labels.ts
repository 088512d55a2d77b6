import { at } from '../../../num/at.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import { percentTexts } from '../../../words/percents.ts';
import { cutTo } from '../../charts/cut.ts';
import { spreadOut } from '../../charts/spread.ts';
import { seen } from '../html.ts';
import type { Debrief } from '../record/debrief.ts';
import { drawnEndings } from '../record/drawn-endings.ts';
import { type ChartLayer, type ChartSize, ODDS_HEIGHT, SHARE, STROKE, strokes, type TurnScale } from './odds-scales.ts';

const LABEL_GAP = 17;
/** From the end of a line to the place of its label. */
const LEADER = 10;

/** What a number over the graph takes of its width; where they are denser they stand in rows. */
const NUMBER_WIDTH = 20;
const NUMBER_ROWS = 3;
const ROW_HEIGHT = 14;

/** The name of each ending beside the end of its line, with a piece of it, moved apart where lines end close together. */
export function endLabels(
  debrief: Debrief,
  { columns, sample, hasFigures }: ChartSize,
  plot: number,
): readonly ChartLayer[] {
  const { model, odds } = debrief;
  const { drawn } = drawnEndings(debrief);
  const last = at(odds, odds.length - 1, 'turn');
  const percents = percentTexts(last, 1);
  const ends = spreadOut(
    drawn.map(place => ODDS_HEIGHT * (1 - at(last, place, 'ending'))),
    LABEL_GAP,
    ODDS_HEIGHT,
  );
  const values = drawn.map((place, ending) => {
    const { title, short } = endingAt(model.scenario, place);
    return {
      ending,
      p: at(last, place, 'ending'),
      at: 1 - at(ends, ending, 'label') / ODDS_HEIGHT,
      text: hasFigures
        ? `${cutTo(seen(title), columns - 6)} ${at(percents, place, 'percentage')}`
        : cutTo(seen(short), columns),
    };
  });
  const { color, strokeDash } = strokes(drawn.length);
  const from = plot + LEADER;
  return [
    {
      data: { values },
      mark: { type: 'rule', strokeWidth: 1 },
      encoding: { x: { value: plot + 2 }, x2: { value: from }, y: SHARE, y2: { field: 'at' }, color },
    },
    {
      data: { values },
      mark: { type: 'rule', strokeWidth: STROKE },
      encoding: { x: { value: from }, x2: { value: from + sample }, y: { ...SHARE, field: 'at' }, color, strokeDash },
    },
    {
      data: { values },
      mark: { type: 'text', align: 'left', baseline: 'middle' },
      encoding: {
        x: { value: from + sample + 5 },
        y: { ...SHARE, field: 'at' },
        text: { field: 'text' },
        color,
      },
    },
  ];
}

/** A rule through the graph at each turning point, and its number above; in rows where they are dense. */
export function momentMarks({ moments }: Debrief, x: TurnScale, plot: number, height: number): readonly ChartLayer[] {
  const turns = x.scale.domain[1] ?? 1;
  const isDense = moments.some((moment, i) => {
    const before = moments[i - 1]?.judged.turn ?? Number.NEGATIVE_INFINITY;
    return ((moment.judged.turn - before) * plot) / turns < NUMBER_WIDTH;
  });
  const values = moments.map(({ number, judged }, i) => ({
    turn: judged.turn + 1,
    number: String(number),
    p: 1 + ((isDense ? i % NUMBER_ROWS : 0) * ROW_HEIGHT + 4) / ODDS_HEIGHT,
  }));
  return [
    {
      data: { values },
      mark: { type: 'rule', color: 'var(--faint)', strokeDash: [2, 3] },
      encoding: { x, y: SHARE, y2: { value: height } },
    },
    {
      data: { values },
      mark: { type: 'text', baseline: 'bottom', fontSize: 12, fontWeight: 'bold' },
      encoding: { x, y: SHARE, text: { field: 'number' } },
    },
  ];
}
