import type { TopLevelSpec } from 'vega-lite';
import { cutTo } from './cut.ts';
import { PICTURE_WIDTH, type PictureLayer, type PictureText, pictureSpec, roomFor } from './picture.ts';

/** Something with a range and points in it, drawn on a line of its own. */
interface RangeRow {
  readonly name: string;
  /** From where to where the line reaches; null where there is none. */
  readonly range: readonly [low: number, high: number] | null;
  /** One a series, in their order; null where there is none. */
  readonly points: readonly (number | null)[];
  /** What stands at the end of the line. */
  readonly figures: string;
}

/** What the points and the axis of a chart of ranges stand for. */
interface RangeAxis {
  readonly title: string;
  /** Whether figures are probabilities, which are written in percent. */
  readonly isPercent: boolean;
}

/** The signs of the series, told apart by shape as well as by colour (Okabe & Ito 2008, darkened for white paper). */
const SIGNS = [
  { sign: '●', shape: 'circle', color: '#005f9e', size: 70 },
  { sign: '◆', shape: 'diamond', color: '#b03a00', size: 80 },
] as const;

/** Explains the signs of a chart in a line. */
export const signsText = (...series: readonly string[]): string =>
  series.map((name, i) => `${SIGNS[i]?.sign ?? ''} ${name}`).join(', ');

const ROW = 28;
/** Longer names are cut. */
const LONGEST_NAME = 46;
const LEAST_PLOT = 260;
const GAP = 10;

/** Describes ranges under each other, each with its points and its figures. */
export function rangeChart(text: PictureText, rows: readonly RangeRow[], axis: RangeAxis): TopLevelSpec {
  const names = rows.map(({ name }) => cutTo(name, LONGEST_NAME));
  const left = roomFor(names) + GAP;
  const right = roomFor(rows.map(({ figures }) => figures)) + GAP;
  const width = Math.max(LEAST_PLOT, PICTURE_WIDTH - left - right);
  const height = ROW * rows.length;
  const x = xScale(rows, axis);
  const values = rows.map(({ range, points, figures }, i) => ({
    row: i + 0.5,
    name: names[i],
    figures,
    low: range?.[0] ?? null,
    high: range?.[1] ?? null,
    ...Object.fromEntries(points.map((point, series) => [`point${series}`, point])),
  }));
  const y = {
    field: 'row',
    type: 'quantitative' as const,
    axis: null,
    scale: { domain: [0, rows.length], range: [0, height], nice: false, zero: false },
  };
  const label = (field: string, at: number, align: 'left' | 'right'): PictureLayer => ({
    mark: { type: 'text', align, baseline: 'middle' },
    encoding: { x: { value: at }, y, text: { field } },
  });
  const count = Math.max(0, ...rows.map(({ points }) => points.length));
  const layers: readonly PictureLayer[] = [
    {
      mark: { type: 'rule', strokeWidth: 2, color: '#1a1a1a' },
      encoding: { x: { ...x, field: 'low' }, x2: { field: 'high' }, y },
    },
    ...(['low', 'high'] as const).map(
      (field): PictureLayer => ({
        mark: { type: 'tick', orient: 'vertical', thickness: 2, size: 12, color: '#1a1a1a' },
        encoding: { x: { ...x, field }, y },
      }),
    ),
    ...SIGNS.slice(0, count).map(
      ({ shape, color, size }, series): PictureLayer => ({
        mark: { type: 'point', shape, filled: true, opacity: 1, color, size },
        encoding: { x: { ...x, field: `point${series}` }, y },
      }),
    ),
    label('name', -GAP, 'right'),
    label('figures', width + GAP, 'left'),
  ];
  return pictureSpec(text, { left, width, right, height }, [{ data: { values }, layer: [...layers] }]);
}

/** Probabilities begin at 0; so does all else that has nothing below it. */
function xScale(rows: readonly RangeRow[], { title, isPercent }: RangeAxis) {
  const all = rows.flatMap(({ range, points }) => [...(range ?? []), ...points]).filter(value => value !== null);
  const [least, most] = [Math.min(0, ...all), Math.max(...all, Number.MIN_VALUE)];
  return {
    type: 'quantitative' as const,
    scale: { domain: [least, most], nice: true },
    axis: { title, ...(isPercent && { format: '.0%' }), grid: true, tickCount: 6 },
  };
}
