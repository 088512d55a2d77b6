import type { Command } from 'commander';
import { withChartOptions } from '../charts/chart-options.ts';
import { asTabledQuestion } from '../options.ts';
import { withBandOptions } from '../settings/band-options.ts';

/** Declares `compare`: games side by side, and why they differ. */
export function declareCompare(program: Command): void {
  const command = program
    .command('compare <FILE> [OTHER...]')
    .description(
      'two games side by side and why they differ: with settings against without, two files, or a variant beside its base',
    )
    .action(async (file, others, options) => (await import('./compare/run.ts')).compare(file, others, options));
  withBandOptions(command);
  withChartOptions(command);
  asTabledQuestion(command, [
    'parley compare washington-caracas --set startTrust=3',
    'parley compare grit-opening                           a variant beside its base',
    'parley compare grit-opening --band 90                 how far the changes hold',
    'parley compare washington-caracas --set blockade=1 --chart blockade.svg',
    'parley compare washington-caracas                     every variant of it beside it',
    'parley compare washington-caracas my-variant.yaml',
  ]);
}
