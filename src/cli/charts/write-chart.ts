import type { TopLevelSpec } from 'vega-lite';
import { EXIT, notifyUser, stopWith } from '../exit.ts';
import { refuseOverwriting, writeNew } from '../files/write-new.ts';
import { shellWord } from '../repeat.ts';
import { type ChartKind, type ChartOptions, chartKind } from './chart-options.ts';

/** Draws what an answer is described by, where a chart is asked for. */
type DrawChart = (describe: () => Promise<TopLevelSpec>) => Promise<void>;

/** Looks whether a chart can be written where it is asked for, before any work, and returns what draws it. */
export function chartFor({ chart, force = false }: ChartOptions): DrawChart {
  if (chart === undefined) {
    if (!force) return async () => undefined;
    throw stopWith(EXIT.wrongUsage, { what: '--force lets --chart overwrite a file.', wayOut: 'Name the file by it.' });
  }
  refuseOverwriting([chart], force, 'another name with --chart');
  const kind = chartKind(chart);
  if (!kind) throw new Error(`the chart ${chart} is of no kind`);
  return async describe => {
    const bytes = writeNew(chart, [await drawn(kind, await describe())], force);
    notifyUser(`Wrote ${shellWord(chart)}: ${Math.ceil(bytes / 1000)} kB.`);
  };
}

/** What draws is loaded only now: it takes longer than most answers. */
async function drawn(kind: ChartKind, spec: TopLevelSpec): Promise<string | Uint8Array> {
  switch (kind) {
    case '.vl.json':
      return `${JSON.stringify(spec, null, 2)}\n`;
    case '.svg':
      return (await import('../../report/charts/svg.ts')).svgOf(spec);
    case '.png': {
      const { svgOf } = await import('../../report/charts/svg.ts');
      return (await import('./png.ts')).pngOf(await svgOf(spec));
    }
  }
}
