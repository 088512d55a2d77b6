import { InvalidArgumentError } from 'commander';

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
