import type { TopLevelSpec } from 'vega-lite';
import { at } from '../../num/at.ts';
import { cutTo } from './cut.ts';
import { PICTURE_WIDTH, type PictureLayer, type PictureText, pictureSpec, roomFor } from './picture.ts';
import { spreadOut } from './spread.ts';
import { COLORS, strokeOf } from './strokes.ts';

/** A line of a chart: one probability a round, from the first on, and what stands at its end. */
interface RoundLine {
  readonly name: string;
  readonly odds: readonly number[];
  readonly figures: string;
}

const HEIGHT = 300;
const LEFT = 46;
/** Two lines of labels and a title. */
const AXIS = 66;
const GAP = 10;
const LONGEST_NAME = 30;
const MOST_TICKS = 4;
/** Labels nearer than this, in pixels, are moved apart. */
const LABEL = 17;

/** Describes lines over rounds, each with its name at its end. `rounds` says what each round is called. */
export function roundChart(text: PictureText, rounds: readonly string[], lines: readonly RoundLine[]): TopLevelSpec {
  const labels = lines.map(({ name, figures }) => `${cutTo(name, LONGEST_NAME)} ${figures}`);
  const right = roomFor(labels) + 2 * GAP;
  const width = PICTURE_WIDTH - LEFT - right;
  const most = Math.max(...lines.flatMap(({ odds }) => odds));
  const ends = spreadOut(
    lines.map(({ odds }) => HEIGHT * (1 - (odds.at(-1) ?? 0) / niceEnd(most))),
    LABEL,
    HEIGHT,
  );
  const x = {
    field: 'round',
    type: 'quantitative' as const,
    scale: { domain: [1, Math.max(2, rounds.length)], nice: false, zero: false },
    axis: { title: 'Round', grid: false, values: [...ticksOf(rounds.length)], labelExpr: labelsOf(rounds) },
  };
  const y = {
    field: 'odds',
    type: 'quantitative' as const,
    scale: { domain: [0, niceEnd(most)], nice: false },
    axis: { title: null, format: '.0%', grid: true, tickCount: 6 },
  };
  const layers = lines.map(({ odds }, i): PictureLayer => {
    const { dash } = strokeOf(i);
    return {
      data: { values: odds.map((one, before) => ({ round: before + 1, odds: one })) },
      mark: {
        type: 'line',
        strokeWidth: 2.2,
        strokeJoin: 'round',
        color: inkOf(i),
        strokeDash: [...dash],
        point: odds.length === 1,
      },
      encoding: { x, y },
    };
  });
  const names = labels.map(
    (label, i): PictureLayer => ({
      data: { values: [{ label }] },
      mark: { type: 'text', align: 'left', baseline: 'middle', fill: inkOf(i) },
      encoding: { x: { value: width + GAP }, y: { value: ends[i] ?? 0 }, text: { field: 'label' } },
    }),
  );
  return pictureSpec(text, { left: LEFT, width, right, height: HEIGHT, axis: AXIS }, [...layers, ...names]);
}

/** The next tenth above, so that the topmost line is within. */
const niceEnd = (most: number): number => Math.max(0.1, Math.ceil(10 * most + 1e-9) / 10);

/** On white paper. */
const inkOf = (line: number): string => at(COLORS, line % COLORS.length, 'colour').light;

/** The last round, and before it few enough that their dates have room. */
function ticksOf(rounds: number): readonly number[] {
  const step = Math.max(1, Math.ceil(rounds / MOST_TICKS));
  return Array.from({ length: Math.ceil(rounds / step) }, (_, i) => rounds - i * step).reverse();
}

/** The number of a round, and under it what it is called. */
const labelsOf = (rounds: readonly string[]): string => `[datum.value, ${JSON.stringify(rounds)}[datum.value - 1]]`;
