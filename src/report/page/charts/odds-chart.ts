import type { TopLevelSpec } from 'vega-lite';
import { at } from '../../../num/at.ts';
import type { Debrief } from '../record/debrief.ts';
import { drawnEndings } from '../record/drawn-endings.ts';
import { endLabels, momentMarks } from './odds-labels.ts';
import {
  type ChartLayer,
  type ChartSize,
  ODDS_HEIGHT,
  SHARE,
  STROKE,
  strokes,
  type TurnScale,
  turnScale,
} from './odds-scales.ts';

/** In pixels: what stands around the plot and between its two parts. */
const LEFT = 44;
const TOP = 52;
const BOTTOM = 48;
const BETWEEN = 40;
const LADDER_HEIGHT = 84;

/**
 * Describes the odds by move, with the ladder beneath. It is one view of fixed size with two scales, and not two views:
 * Vega leaves room for text by guessing how wide it is, much too wide.
 */
export function oddsChart(debrief: Debrief, size: ChartSize): TopLevelSpec {
  const plot = size.width - LEFT - size.labels;
  const top = Math.max(...debrief.rungs);
  const height = top > 0 ? ODDS_HEIGHT + BETWEEN + LADDER_HEIGHT : ODDS_HEIGHT;
  const x = turnScale(debrief, plot);
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: plot,
    height,
    autosize: { type: 'none' },
    padding: { left: LEFT, top: TOP, right: size.labels, bottom: BOTTOM },
    layer: [
      { layer: [...momentMarks(debrief, x, plot, height), oddsLines(debrief, x), ...endLabels(debrief, size, plot)] },
      ...(top > 0 ? [ladderArea(debrief, x, top), ladderCaption()] : []),
    ],
    resolve: { scale: { y: 'independent' } },
  };
}

function oddsLines(debrief: Debrief, x: TurnScale): ChartLayer {
  const { drawn } = drawnEndings(debrief);
  const values = debrief.odds.flatMap((then, turn) =>
    drawn.map((place, ending) => ({ turn, ending, p: at(then, place, 'ending') })),
  );
  return {
    data: { values },
    mark: { type: 'line', strokeWidth: STROKE, strokeJoin: 'round' },
    encoding: { x, y: SHARE, ...strokes(drawn.length) },
  };
}

function ladderArea({ rungs }: Debrief, x: TurnScale, top: number): ChartLayer {
  const from = ODDS_HEIGHT + BETWEEN;
  const y = {
    field: 'rung',
    type: 'quantitative' as const,
    scale: { domain: [0, top], range: [from + LADDER_HEIGHT, from], nice: false },
    axis: {
      title: null,
      values: [...new Set([0, Math.round(top / 2), top])],
      format: 'd',
      grid: true,
      orient: 'left' as const,
    },
  };
  return {
    data: { values: rungs.map((rung, turn) => ({ turn, rung })) },
    mark: {
      type: 'area',
      interpolate: 'step-after',
      line: { color: 'currentColor', strokeWidth: 1.5 },
      color: 'var(--area)',
    },
    encoding: { x, y },
  };
}

function ladderCaption(): ChartLayer {
  return {
    data: { values: [{ text: 'Rung of the ladder' }] },
    mark: { type: 'text', align: 'left', baseline: 'bottom', fontSize: 12 },
    encoding: { x: { value: 0 }, y: { value: ODDS_HEIGHT + BETWEEN - 6 }, text: { field: 'text' } },
  };
}
