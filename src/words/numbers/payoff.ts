import { decimalsFor, fixed } from './decimals.ts';
import { signed } from './sign.ts';

/** How many decimals the payoffs of one table or one sentence have. */
export type PayoffDecimals = number;

/**
 * Returns the decimals of payoffs that are shown together, in significant digits of their own scale: three of the
 * largest in size, and more where a difference that matters would not show otherwise.
 */
export function payoffDecimals(payoffs: readonly number[], difference = 0): PayoffDecimals {
  return decimalsFor(payoffs, [difference]);
}

/** Writes a payoff with its sign: "+1.20", "−0.0215"; one that rounds to 0 has none. */
export function signedPayoff(worth: number, decimals: PayoffDecimals): string {
  return signed(worth, fixed(Math.abs(worth), decimals));
}

/** Writes a payoff that stands alone: "−1.20", "12.3", "0". */
export function payoffText(worth: number): string {
  return fixed(worth, payoffDecimals([worth]));
}

/** Says whether a difference of payoffs reads as nothing with so many decimals. */
export function isNoDifference(worth: number, decimals: PayoffDecimals): boolean {
  return !/[1-9]/.test(fixed(worth, decimals));
}
