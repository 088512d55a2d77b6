import { type Command, Option } from 'commander';
import { withChartOptions } from '../charts/chart-options.ts';
import {
  asForms,
  statesOption,
  threadsOption,
  thresholdOption,
  wholeOption,
  withExamples,
  withModelOptions,
} from '../options.ts';

/** More levers than these no scenario of ours has. */
const MOST_PAIRED = 1000;

/** Declares `tip`: the smallest move of what nobody knows at which an answer becomes another. */
export function declareTip(program: Command): void {
  const command = program
    .command('tip <FILE>')
    .description(
      'the smallest move of a lever, and of two, at which another ending becomes the likeliest, or odds pass a threshold',
    )
    .option('--ending <ending>', 'the ending whose odds are to pass a threshold')
    .option('--past <share>', 'the threshold: a share of 1, such as 0.2', thresholdOption)
    .addOption(
      new Option('--likeliest', 'ask what makes another ending the likeliest; so it is without --ending').conflicts([
        'ending',
        'past',
      ]),
    )
    .option('--choices', 'move choices, too, over all that they may be')
    .option('--paired <count>', 'make pairs among so many levers, those that come nearest by themselves (8)', text =>
      wholeOption(text, 'levers', MOST_PAIRED),
    )
    .option('--threads <count>', 'ask on so many threads (one a core)', threadsOption)
    .option('--max-states <count>', 'explore so many states at most', statesOption)
    .action(async (file, options) => (await import('./tip/run.ts')).tip(file, options));
  withChartOptions(command);
  asForms(command);
  withModelOptions(command);
  withExamples(command, [
    'parley tip washington-caracas',
    'parley tip washington-caracas --ending war --past 0.2',
    'parley tip washington-caracas --ending agreement --past 0.3 --choices --json',
  ]);
}
