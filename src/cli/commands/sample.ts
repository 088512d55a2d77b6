import { type Command, InvalidArgumentError } from 'commander';
import { withChartOptions } from '../charts/chart-options.ts';
import { asTabledQuestion, readNumber, runsOption, threadsOption } from '../options.ts';

/** Declares `sample`: lines of play drawn at random beside the exact odds. */
export function declareSample(program: Command): void {
  const command = program
    .command('sample <FILE>')
    .description('draw many lines of play and hold how they end against the exact odds')
    .option('--runs <runs>', 'how many lines of play (10000)', runsOption)
    .option('--seed <text>', 'the seed of all draws; the same seed gives the same runs on any number of threads')
    .option('--keep <ending>', 'list the first runs that end so, to open on the board')
    .option('--confidence <probability>', 'how surely an interval holds the exact odds (0.95)', confidenceOption)
    .option('--threads <threads>', 'draw with so many threads (one a core)', threadsOption)
    .action(async (file, options) => (await import('./sample/run.ts')).sample(file, options));
  withChartOptions(command);
  asTabledQuestion(command, [
    'parley sample washington-caracas --seed 7',
    'parley sample washington-caracas --runs 1000000 --keep war --seed 7',
    'parley sample my-crisis.yaml --set trust=3 --confidence 0.999 --json',
  ]);
}

/** Reads a confidence: a probability between 0 and 1, both left out. */
function confidenceOption(text: string): number {
  const confidence = readNumber(text);
  if (confidence > 0 && (1 + confidence) / 2 < 1) return confidence;
  throw new InvalidArgumentError('Expected a number between 0 and 1, such as 0.95.');
}
