import { type Command, InvalidArgumentError } from 'commander';
import { asQuestion, readNumber, runsOption } from '../options.ts';

/** Declares `fuzz`: random lines of play, generated scenarios and broken files. */
export function declareFuzz(program: Command): void {
  const command = program
    .command('fuzz [FILE]')
    .description(
      'random lines of play on the statechart of a scenario, held against its table; without FILE on generated scenarios',
    )
    .option('--broken', 'break scenario files instead, FILE or those of the library: each must give problems or play')
    .option('--runs <runs>', 'how many lines of play, scenarios or files (500)', runsOption)
    .option('--seconds <seconds>', 'stop after so many seconds', secondsOption)
    .option('--seed <number>', 'the seed of all draws; the same seed gives the same runs', fuzzSeedOption)
    .option('--path <path>', 'only the run that a failure was told with, by its seed and path', pathOption)
    .action(async (file, options) => (await import('./fuzz/run.ts')).fuzz(file, options));
  asQuestion(command, [
    'parley fuzz washington-caracas                lines of play, and what they cover',
    'parley fuzz my-crisis.yaml --seconds 60 --json',
    'parley fuzz --runs 2000 --seed 7              generated scenarios',
    'parley fuzz --broken --runs 2000              broken files',
  ]);
}

/** Reads a seed as fast-check takes it: a whole number of 32 bits. */
function fuzzSeedOption(text: string): number {
  const seed = readNumber(text);
  if (Number.isInteger(seed) && (seed | 0) === seed) return seed;
  throw new InvalidArgumentError('Expected a whole number from -2147483648 to 2147483647.');
}

/** Reads a path as fast-check writes it. */
function pathOption(text: string): string {
  if (/^\d{1,9}(:\d{1,9})*$/.test(text)) return text;
  throw new InvalidArgumentError('Expected numbers with colons between, such as 12:0:3, as a failure is told.');
}

/** Reads a number of seconds, above 0. */
function secondsOption(text: string): number {
  const seconds = readNumber(text);
  if (seconds > 0 && seconds <= 1_000_000) return seconds;
  throw new InvalidArgumentError('Expected a number of seconds above 0.');
}
