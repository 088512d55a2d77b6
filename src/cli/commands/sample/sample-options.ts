import { InvalidArgumentError } from 'commander';

/** More runs than this narrow no interval that anybody prints. */
const MOST_RUNS = 1_000_000_000;
const MOST_THREADS = 256;

/** Reads a number of runs, from 1 to 1,000,000,000. */
export const runsOption = (text: string): number => wholeOption(text, 'runs', MOST_RUNS);

/** Reads a number of threads, from 1 to 256. */
export const threadsOption = (text: string): number => wholeOption(text, 'threads', MOST_THREADS);

/** Reads a confidence: a probability between 0 and 1, both left out. */
export function confidenceOption(text: string): number {
  const confidence = Number(text);
  if (text.trim() !== '' && confidence > 0 && (1 + confidence) / 2 < 1) return confidence;
  throw new InvalidArgumentError('Expected a number between 0 and 1, such as 0.95.');
}

/** Reads a whole number of something, from 1 to `most`. */
export function wholeOption(text: string, noun: string, most: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new InvalidArgumentError(`Expected a whole number of ${noun} from 1 to ${most.toLocaleString('en')}.`);
}
