import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Thresholds } from '../analysis/why/judge.ts';
import { checkHorizon } from '../game/settings/settings.ts';
import { grouped } from '../words/numbers/plural.ts';

/** Adds the options that every question about a scenario takes. */
export function withModelOptions(command: Command): Command {
  return command
    .option(
      '--set <name=value>',
      'set a lever, a start value or PARTY.precision (foresight, patience); may be repeated',
      collect,
      [],
    )
    .option('--horizon <rounds>', "look at so many rounds instead of the scenario's own", roundsOption);
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

/** Reads a number of rounds that a horizon may have. */
export function roundsOption(text: string): number {
  const rounds = readNumber(text);
  const [fault] = checkHorizon(rounds);
  if (fault) throw new InvalidArgumentError(fault.wayOut ?? fault.what);
  return rounds;
}

/** Reads a number; NaN where there is none. */
export const readNumber = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));

/** Lets the help of a command begin with examples of it. */
export function withExamples(command: Command, examples: readonly string[]): Command {
  return command.addHelpText('before', `Examples:\n${examples.map(example => `  ${example}`).join('\n')}\n`);
}

/** Adds the options by which an answer is printed for other programs instead of as text. */
export function asForms(command: Command): void {
  command.addOption(new Option('--json', 'print one JSON document').conflicts('csv'));
  command.option('--csv', 'print a table for spreadsheets, as comma-separated values');
}

/** Adds the options of every question that is asked of the whole game, and lets its help begin with examples. */
export function asQuestion(command: Command, examples: readonly string[]): void {
  command.option('--json', 'print one JSON document');
  asAsked(command, examples);
}

/** Adds the same to a question whose answer is also a table. */
export function asTabledQuestion(command: Command, examples: readonly string[]): void {
  asForms(command);
  asAsked(command, examples);
}

function asAsked(command: Command, examples: readonly string[]): void {
  command.option('--max-states <count>', 'explore so many states at most', statesOption);
  withModelOptions(command);
  withExamples(command, examples);
}

/** Reads how many states may be explored: 1 or more, and no more than memory could hold. */
export function statesOption(text: string): number {
  const states = readNumber(text);
  if (Number.isInteger(states) && states >= 1 && states <= 100_000_000) return states;
  throw new InvalidArgumentError('Expected a whole number of states from 1 to 100,000,000.');
}

/** More runs than this narrow no interval that anybody prints. */
const MOST_RUNS = 1_000_000_000;

/** Reads a number of runs, from 1 to 1,000,000,000. */
export const runsOption = (text: string): number => wholeOption(text, 'runs', MOST_RUNS);

/** Reads a whole number of something, from 1 to `most`. */
export function wholeOption(text: string, noun: string, most: number): number {
  const number = readNumber(text);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new InvalidArgumentError(`Expected a whole number of ${noun} from 1 to ${grouped(most)}.`);
}

/** More threads than this no machine has cores for. */
const MOST_THREADS = 256;

/** Reads a number of threads, from 1 to 256. */
export const threadsOption = (text: string): number => wholeOption(text, 'threads', MOST_THREADS);

/** Reads a share of 1. */
export function shareOption(text: string): number {
  const share = readNumber(text);
  if (share >= 0 && share <= 1) return share;
  throw new InvalidArgumentError('Expected a number from 0 to 1.');
}

/** Reads a threshold that odds may pass: a share of 1, neither 0 nor 1. */
export function thresholdOption(text: string): number {
  const share = readNumber(text);
  if (share > 0 && share < 1) return share;
  throw new InvalidArgumentError('Expected a share of 1 between 0 and 1, such as 0.2.');
}

/** Reads three shares with commas between, each above 0 and none below the one before: when a move is marked ?!, ? and ??. */
function thresholdsOption(text: string): Thresholds {
  const [dubious = 0, mistake = 0, blunder = 0, ...more] = text.split(',').map(readNumber);
  if (more.length === 0 && dubious > 0 && mistake >= dubious && blunder >= mistake && blunder <= 1) {
    return { dubious, mistake, blunder };
  }
  throw new InvalidArgumentError('Expected three rising shares of 1, such as 0.05,0.10,0.15.');
}

/** Makes the option that says when a move is marked. */
export function thresholds(): Option {
  const says = 'what a move must cost to be marked ?!, ? and ?? (0.05,0.10,0.15)';
  return new Option('--thresholds <shares>', says).argParser(thresholdsOption);
}
