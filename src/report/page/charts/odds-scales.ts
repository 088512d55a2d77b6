import type { TopLevelSpec } from 'vega-lite';
import { strokeOf } from '../../charts/strokes.ts';
import type { Debrief } from '../record/debrief.ts';

/** One layer of a chart. */
export type ChartLayer = Extract<TopLevelSpec, { layer: readonly unknown[] }>['layer'][number];

/** A size in which the chart is drawn, in pixels: one for a desk and one for a telephone, so that letters keep theirs. */
export interface ChartSize {
  readonly name: string;
  readonly width: number;
  /** What the labels take on the right, and how many columns of letters fit there. */
  readonly labels: number;
  readonly columns: number;
  /** How long a piece of the line stands before its label. */
  readonly sample: number;
  /** The labels say the odds too. */
  readonly hasFigures: boolean;
}

/** Both sizes. */
export const SIZES: readonly ChartSize[] = [
  { name: 'wide', width: 760, labels: 196, columns: 24, sample: 30, hasFigures: true },
  { name: 'narrow', width: 328, labels: 124, columns: 14, sample: 18, hasFigures: false },
];

/** How high the part with the odds is, in pixels. */
export const ODDS_HEIGHT = 300;
/** How broad its lines are. */
export const STROKE = 2.25;

/** The scale that all layers share from left to right. */
export type TurnScale = ReturnType<typeof turnScale>;

/** One step a move; a tick where a round begins, but not closer than letters are wide. `plot` is the width in pixels. */
export function turnScale({ model, odds }: Debrief, plot: number) {
  const turns = Math.max(1, odds.length - 1);
  const movers = model.order.length;
  const rounds = Math.ceil(turns / movers);
  const every = [1, 2, 3, 4, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].find(n => (plot * n) / rounds >= 26) ?? rounds;
  const ticks = Array.from({ length: Math.ceil(rounds / every) }, (_, i) => i * every * movers);
  return {
    field: 'turn',
    type: 'quantitative' as const,
    scale: { domain: [0, turns], nice: false },
    axis: { title: 'Round', values: ticks, labelExpr: `datum.value / ${movers} + 1`, grid: false },
  };
}

/** The scale of the odds, from 0 at its foot to 1. */
export const SHARE = {
  field: 'p',
  type: 'quantitative' as const,
  scale: { domain: [0, 1], range: [ODDS_HEIGHT, 0] },
  axis: { format: '.0%', title: null, values: [0, 0.25, 0.5, 0.75, 1], grid: true },
};

/** The strokes of the endings by their place, not by name: what they are called is a matter of the labels alone. */
export function strokes(endings: number) {
  const domain = Array.from({ length: endings }, (_, ending) => ending);
  const color = { domain, range: domain.map(ending => strokeOf(ending).color) };
  const dash = { domain, range: domain.map(ending => [...strokeOf(ending).dash]) };
  return {
    color: { field: 'ending', type: 'nominal' as const, legend: null, scale: color },
    strokeDash: { field: 'ending', type: 'nominal' as const, legend: null, scale: dash },
  };
}
