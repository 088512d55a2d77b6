import { finite } from './finite.ts';
import { grouped } from './plural.ts';

/** How many significant digits a number is written with. */
const DIGITS = 3;
/** More decimals than these are never written. */
const MOST = 20;
/** At most so many decimals are added to show a difference. */
const MORE = 3;
/** A difference below this part of the largest number is the rounding of sums. */
const NOISE = 1e-9;

/** Says whether a number is whole, apart from the rounding of sums. */
export function isWhole(x: number): boolean {
  return Math.abs(x - Math.round(x)) <= NOISE * Math.max(1, Math.abs(x));
}

/** Returns how many decimals three significant digits of a number take, 0 where those are whole. */
export function threeDigits(x: number): number {
  const size = Math.abs(x);
  if (size === 0) return 0;
  return Math.min(MOST, Math.max(0, DIGITS - 1 - Math.floor(Math.log10(size))));
}

/**
 * Returns how many decimals numbers that stand side by side take: three significant digits of the largest, and up to three
 * more where a difference that matters, or an error, would else not show.
 */
export function decimalsFor(numbers: readonly number[], differences: readonly number[] = []): number {
  const largest = Math.max(0, ...numbers.map(Math.abs));
  const least = threeDigits(largest);
  const wanted = differences
    .map(Math.abs)
    .filter(size => size > NOISE * largest)
    .map(firstDigit)
    .filter(decimals => decimals <= least + MORE);
  return Math.min(MOST, Math.max(least, ...wanted));
}

/** Returns the decimal at which a number begins; what differs by it is written apart with so many. */
const firstDigit = (size: number) => Math.max(0, -Math.floor(Math.log10(size * (1 + NOISE))));

/** Writes a number with so many decimals, from 0 to 20: "−1,234.50". */
export function fixed(x: number, decimals: number): string {
  const [whole = '', fraction] = Math.abs(finite(x)).toFixed(decimals).split('.');
  const size = fraction === undefined ? grouped(whole) : `${grouped(whole)}.${fraction}`;
  return x < 0 && /[1-9]/.test(size) ? `−${size}` : size;
}
