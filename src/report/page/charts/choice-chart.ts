import type { TopLevelSpec } from 'vega-lite';
import { cutTo } from '../../charts/cut.ts';
import { seen } from '../html.ts';
import { percent } from '../words.ts';

/** One action that was open, with how likely the policy was to choose it. */
interface Bar {
  readonly title: string;
  readonly probability: number;
  readonly isChosen: boolean;
}

/** In pixels; narrow enough for a telephone, so one size does. */
const WIDTH = 328;
const ROW = 36;
const THICKNESS = 10;
const FIGURES = 50;
const COLUMNS = 44;

/** Describes bars under their names, the chosen one marked by a sign, full ink and bold letters. */
export function choiceChart(bars: readonly Bar[]): TopLevelSpec {
  const values = bars.map(({ title, probability, isChosen }, row) => ({
    middle: row + 0.68,
    above: row + 0.48,
    probability,
    none: 0,
    figure: percent(probability),
    title: `${isChosen ? '▶ ' : ''}${cutTo(seen(title), COLUMNS - (isChosen ? 2 : 0))}`,
    isChosen,
  }));
  const y = {
    type: 'quantitative' as const,
    axis: null,
    scale: { domain: [0, bars.length], range: [0, bars.length * ROW], nice: false, zero: false },
  };
  const x = {
    field: 'probability',
    type: 'quantitative' as const,
    axis: null,
    scale: { domain: [0, 1], nice: false },
  };
  const fontWeight = { expr: "datum.isChosen ? 'bold' : 'normal'" };
  const ink = { condition: { test: 'datum.isChosen', value: 'var(--bar-chosen)' }, value: 'var(--bar)' } as const;
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: WIDTH - FIGURES,
    height: bars.length * ROW,
    autosize: { type: 'none' },
    padding: { left: 0, top: 0, right: FIGURES, bottom: 4 },
    data: { values },
    layer: [
      {
        mark: { type: 'bar', size: THICKNESS, orient: 'horizontal' },
        encoding: { x, x2: { field: 'none' }, y: { ...y, field: 'middle' }, fill: ink },
      },
      {
        mark: { type: 'text', align: 'left', baseline: 'bottom', fontWeight },
        encoding: { x: { value: 0 }, y: { ...y, field: 'above' }, text: { field: 'title' } },
      },
      {
        mark: { type: 'text', align: 'left', baseline: 'middle', dx: 5, fontSize: 12, fontWeight },
        encoding: { x, y: { ...y, field: 'middle' }, text: { field: 'figure' } },
      },
    ],
  };
}
