import { type Command, InvalidArgumentError } from 'commander';

/** A file that a chart of an answer is written to. */
export interface ChartOptions {
  readonly chart?: string;
  readonly force?: boolean;
}

/** The kinds of files by the endings of their names. */
const CHART_KINDS = ['.svg', '.png', '.vl.json'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** Adds the options by which a chart of an answer is written. */
export function withChartOptions(command: Command): void {
  command
    .option(
      '--chart <file>',
      'also draw the answer, as NAME.svg, NAME.png or NAME.vl.json (a Vega-Lite specification)',
      chartOption,
    )
    .option('--force', 'let --chart overwrite a file');
}

/** Returns the kind that the name of a file ends with; undefined where it is none of them. */
export const chartKind = (file: string): ChartKind | undefined =>
  CHART_KINDS.find(kind => file.toLowerCase().endsWith(kind));

function chartOption(file: string): string {
  if (chartKind(file)) return file;
  throw new InvalidArgumentError('Expected a name that ends in .svg, .png or .vl.json.');
}
