import { withMinus } from './sign.ts';

/** The rounding of sums and products begins after these digits. */
const DIGITS = 10;

/** Returns a number as it was given, or as a formula makes it of given ones, without the rounding of arithmetic. */
export function asGiven(x: number): number {
  return Number(x.toPrecision(DIGITS));
}

/** Writes a number as it was given, "1.5", "−3", or the word that a file has for infinity. */
export function givenText(x: number): string {
  return x === Number.POSITIVE_INFINITY ? 'infinity' : withMinus(asGiven(x));
}

/** Writes a number that was worked out, "2.31416", with six digits at most. */
export function foundText(x: number): string {
  return withMinus(Number(x.toPrecision(6)));
}
