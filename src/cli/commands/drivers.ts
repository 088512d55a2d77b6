import { type Command, Option } from 'commander';
import { DRIVER_METHODS, type DriverMethod } from '../../analysis/drivers/methods.ts';
import { withChartOptions } from '../charts/chart-options.ts';
import { asForms, statesOption, threadsOption, wholeOption, withExamples, withModelOptions } from '../options.ts';

const MOST_DRAWS = 100_000;

/** Declares `drivers`: which numbers the odds of an ending hang on. */
export function declareDrivers(program: Command): void {
  const command = program
    .command('drivers <FILE>')
    .description('which levers the odds of an ending hang on: each by itself, or all that is unknown together')
    .option('--ending <ending>', 'the ending that is looked at; left out, the likeliest')
    .addOption(
      new Option(
        '--method <method>',
        'one at a time; morris: by walks through all ranges; sobol: by shares of the variance; evidence: by all numbers that rest on a fact or an assumption',
      )
        .choices(DRIVER_METHODS)
        .default('one' satisfies DriverMethod),
    )
    .option('--draws <count>', 'so many walks (20) or draws (64)', text => wholeOption(text, 'draws', MOST_DRAWS))
    .option('--seed <text>', 'draw from this seed (1)')
    .option('--threads <count>', 'ask on so many threads (one a core)', threadsOption)
    .option('--max-states <count>', 'explore so many states at most', statesOption)
    .action(async (file, options) => (await import('./drivers/run.ts')).drivers(file, options));
  withChartOptions(command);
  asForms(command);
  withModelOptions(command);
  withExamples(command, [
    'parley drivers washington-caracas --ending war',
    'parley drivers washington-caracas --ending agreement --method sobol',
    'parley drivers washington-caracas --ending war --method evidence',
    'parley drivers washington-caracas --ending war --chart war.png',
    'parley drivers my-crisis.yaml --csv > drivers.csv',
  ]);
}
