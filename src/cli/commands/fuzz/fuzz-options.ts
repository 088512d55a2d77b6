import { InvalidArgumentError } from 'commander';
import type { Message } from '../../../words/problem.ts';
import type { TableOptions } from '../../open/open-table.ts';

/** What a user may ask of `parley fuzz`. */
export interface FuzzOptions extends TableOptions {
  readonly runs?: number;
  readonly seconds?: number;
  readonly seed?: number;
  readonly path?: string;
  readonly broken?: boolean;
  readonly json?: boolean;
}

/** Returns what is wrong with options that do not go together: none is left out of account without a word. */
export function checkOptions(reference: string | undefined, options: FuzzOptions): readonly Message[] {
  const { path, seed, runs } = options;
  return [
    ...(path !== undefined && seed === undefined ? [{ what: '--path needs the --seed that it was told with.' }] : []),
    ...(path !== undefined && runs !== undefined ? [{ what: '--path leads to one run: leave out --runs.' }] : []),
    ...(reference === undefined || options.broken ? checkLinesOptions(options) : []),
  ];
}

/** Generated and broken files are played as they are. */
function checkLinesOptions({ set, horizon, maxStates, broken }: FuzzOptions): readonly Message[] {
  const given = [
    ...(set.length > 0 ? ['--set'] : []),
    ...(horizon === undefined ? [] : ['--horizon']),
    ...(maxStates === undefined ? [] : ['--max-states']),
  ];
  const [goes, it] = given.length === 1 ? ['goes', 'it'] : ['go', 'them'];
  const wayOut = broken ? `Leave ${it} or --broken out.` : `Name a FILE, or leave ${it} out.`;
  return given.length === 0
    ? []
    : [{ what: `${given.join(' and ')} ${goes} with lines of play of a FILE only.`, wayOut }];
}

/** Reads a seed as fast-check takes it: a whole number of 32 bits. */
export function fuzzSeedOption(text: string): number {
  const seed = Number(text);
  if (text.trim() !== '' && Number.isInteger(seed) && (seed | 0) === seed) return seed;
  throw new InvalidArgumentError('Expected a whole number from -2147483648 to 2147483647.');
}

/** Reads a path as fast-check writes it. */
export function pathOption(text: string): string {
  if (/^\d{1,9}(:\d{1,9})*$/.test(text)) return text;
  throw new InvalidArgumentError('Expected numbers with colons between, such as 12:0:3, as a failure is told.');
}

/** Reads a number of seconds, above 0. */
export function secondsOption(text: string): number {
  const seconds = Number(text);
  if (text.trim() !== '' && seconds > 0 && seconds <= 1_000_000) return seconds;
  throw new InvalidArgumentError('Expected a number of seconds above 0.');
}
