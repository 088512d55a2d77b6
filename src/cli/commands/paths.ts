import type { Command } from 'commander';
import { asForms, statesOption, wholeOption, withExamples, withModelOptions } from '../options.ts';

/** So many lines nobody reads, and each takes a while to write. */
const MOST_PATHS = 10_000;

/** Declares `paths`: the likeliest lines of play to an ending. */
export function declarePaths(program: Command): void {
  const command = program
    .command('paths <FILE>')
    .description(
      'the likeliest lines of play to an ending, with the probability of each and its share of all that ends so',
    )
    .requiredOption('--to <ending>', 'the ending that play comes to')
    .option('--most <count>', 'tell so many lines at most (5)', text => wholeOption(text, 'lines', MOST_PATHS))
    .option('--after <moves>', 'look on from after this line of play, as `run --json` writes it')
    .option('--games <folder>', 'write each line to a folder, as a saved game that `play --load` opens')
    .option('--force', 'let --games overwrite games')
    .option('--max-states <count>', 'explore so many states at most', statesOption)
    .action(async (file, options) => (await import('./paths/run.ts')).paths(file, options));
  asForms(command);
  withModelOptions(command);
  withExamples(command, [
    'parley paths washington-caracas --to war',
    'parley paths washington-caracas --to agreement --most 1 --after "washington:strike-on-land/2"',
    'parley paths washington-caracas --to war --games war-lines',
  ]);
}
