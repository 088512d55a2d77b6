import { decimalsFor, fixed, isWhole, threeDigits } from './decimals.ts';
import { signed } from './sign.ts';

/** What a count is: exact, or no more than a lower bound, or rounded by whoever counted. */
interface CountKind {
  /** A lower bound: it is rounded down, so that it stays one. */
  readonly atLeast?: boolean;
  /** Where three digits of it are whole, so is what is written. */
  readonly about?: boolean;
}

/** More decimals than these are never needed: what differs by less is whole. */
const MOST = 12;

/**
 * Writes a count or an expected count. Whole numbers stay as they are. Others have three significant digits, and more
 * where they would read as whole, or like one of `beside` from which they differ.
 */
export function countText(x: number, kind: CountKind = {}, beside: readonly number[] = []): string {
  const text = (of: number, decimals: number) => countInColumn(of, decimals, kind);
  const mayBeWhole = kind.about && threeDigits(x) === 0;
  const readsWrong = (decimals: number) =>
    (!mayBeWhole && !isWhole(x) && !/\.\d*[1-9]/.test(text(x, decimals))) ||
    beside.some(other => !isSameCount(x, other) && text(x, decimals) === text(other, decimals));
  let decimals = isWhole(x) ? 0 : threeDigits(x);
  while (decimals < MOST && readsWrong(decimals)) decimals++;
  return trimmed(text(x, decimals));
}

/**
 * Returns how many decimals expected counts that stand side by side have: three significant digits of the largest, more
 * where one of the differences would not show, and at least one where any is not whole.
 */
export function countDecimals(counts: readonly number[], differences: readonly number[]): number {
  return counts.every(isWhole) ? 0 : Math.max(1, decimalsFor(counts, differences));
}

/** Writes a count with so many decimals, a lower bound rounded down. */
export function countInColumn(x: number, decimals: number, { atLeast }: CountKind = {}): string {
  return fixed(atLeast ? roundedDown(x, decimals) : x, decimals);
}

/** Writes a difference of counts with its sign. */
export function signedCount(change: number, decimals: number): string {
  return signed(change, fixed(Math.abs(change), decimals));
}

/** Says whether two counts are equal, apart from the rounding of sums. */
export function isSameCount(x: number, other: number): boolean {
  return Math.abs(x - other) <= 1e-9 * Math.max(1, Math.abs(x));
}

/** Sums of fractions may be off by a millionth of the last digit. */
function roundedDown(x: number, decimals: number): number {
  const unit = 10 ** decimals;
  return Math.floor(x * unit + 1e-6) / unit;
}

const trimmed = (text: string) => text.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
