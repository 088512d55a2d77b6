import { finite } from './numbers/finite.ts';
import { signed } from './numbers/sign.ts';

/**
 * Shares out `total` whole units in proportion to `parts`, which sum to 1, by largest remainder (Hamilton's method): the
 * shares sum to `total`, and a larger part never gets less. Of equal remainders the first goes first. Each part of `least`
 * or more gets a unit, as long as the largest share has one to give.
 */
export function sharedOut(parts: ArrayLike<number>, total: number, least: number): readonly number[] {
  const exact = Array.from(parts, part => part * total);
  // A sum of chances that is just below a whole number means that number.
  const shares = exact.map(share => Math.floor(share + 1e-9));
  const left = total - shares.reduce((sum, share) => sum + share, 0);
  const remainder = (i: number) => (exact[i] ?? 0) - (shares[i] ?? 0);
  const neediest = exact.map((_, i) => i).sort((a, b) => remainder(b) - remainder(a) || a - b);
  for (const i of neediest.slice(0, Math.max(0, left))) shares[i] = (shares[i] ?? 0) + 1;
  const byPart = exact.map((_, i) => i).sort((a, b) => (exact[b] ?? 0) - (exact[a] ?? 0) || a - b);
  for (const i of byPart) {
    const most = Math.max(...shares);
    if (shares[i] !== 0 || (parts[i] ?? 0) < least || most < 2) continue;
    // The smallest of those with the most, so that none has less than a smaller one.
    const giver = byPart.findLast(each => shares[each] === most) ?? i;
    shares[giver] = most - 1;
    shares[i] = 1;
  }
  return shares;
}

/** A sum of chances that misses 1 by less than this does so by rounding. */
const LOST = 1e-12;

/** How many decimals a percentage has: none on the board, one in texts, two where runs are counted or bounds proved. */
export type PercentDecimals = 0 | 1 | 2;

/**
 * Writes a probability in percent: "31%", "30.8%". Only 0 reads "0%", and only 1 reads "100%". With one decimal, all
 * else that would round to these reads "<0.1%" or ">99.9%".
 */
export function percentText(p: number, decimals: PercentDecimals = 0): string {
  return shareText(p, decimals, p >= 1 - LOST);
}

/**
 * Writes the probabilities of all that can happen, each rounded by itself. Made to sum to 100, they could be off by a
 * point. One is certain only where the others cannot happen.
 */
export function percentTexts(odds: ArrayLike<number>, decimals: PercentDecimals = 0): readonly string[] {
  const possible = Array.from(odds).filter(p => p > 0).length;
  return Array.from(odds, p => shareText(p, decimals, p >= 1 - LOST && possible === 1));
}

function shareText(p: number, decimals: PercentDecimals, isCertain: boolean): string {
  if (p === 0) return '0%';
  if (isCertain) return '100%';
  const least = 10 ** -decimals;
  const text = (100 * finite(p)).toFixed(decimals);
  if (Number(text) === 0) return `<${least}%`;
  return Number(text) === 100 ? `>${(100 - least).toFixed(decimals)}%` : `${text}%`;
}

/** Writes a share as a file or a user gave it, with no more digits: "20%", "99.9%". */
export function givenPercent(share: number): string {
  return `${givenPoints(share)}%`;
}

/** Writes a share that was given, in points: "5", "2.5". */
export function givenPoints(share: number): string {
  return inDigits(share, 12);
}

/**
 * Writes a probability in percent with three significant digits, where small ones differ: "0.00234%". What is possible
 * reads at least "<0.0001%", and what is not certain at most ">99.9%".
 */
export function finePercent(p: number): string {
  if (p > 0 && p < 1e-6) return '<0.0001%';
  return p < 1 - LOST && p >= 0.9995 ? '>99.9%' : `${inDigits(p, 3)}%`;
}

/** Made when it is first used: most commands never do, and making it takes long. */
let twoDigits: Intl.NumberFormat | undefined;

/**
 * Writes a chance in percent with two significant digits, where room is scarce; what is not certain never reads 100%.
 * Halves go up as they are written, 14.5% to 15%, for which 100 times 0.145 is a little too small.
 */
export function briefPercent(p: number): string {
  if (p < 1 && p >= 0.995) return '>99%';
  if (p < 0.0001) return '<0.01%';
  twoDigits ??= new Intl.NumberFormat('en', { style: 'percent', maximumSignificantDigits: 2 });
  return twoDigits.format(p);
}

/** Writes a probability with as many digits as it takes to tell it from another: `20.0004%` beside 20%. */
export function percentBeside(p: number, other: number): string {
  const figures = Array.from({ length: 10 }, (_, i) => i + 3).find(n => inDigits(p, n) !== inDigits(other, n)) ?? 12;
  return `${inDigits(p, figures)}%`;
}

/** Through `Number`, so that there are no zeros at the end and no powers of ten above a billionth. */
function inDigits(p: number, digits: number): string {
  return String(Number((100 * finite(p)).toPrecision(digits)));
}

/**
 * Returns by how many points each probability changes: the exact change rounded, not a difference of percents as shown.
 * A half goes away from 0, up or down.
 */
export function pointsBetween(before: ArrayLike<number>, after: ArrayLike<number>): readonly number[] {
  return Array.from(after, (p, i) => roundedChange(before[i] ?? 0, p));
}

function roundedChange(before: number, after: number): number {
  const by = Math.round(100 * Math.abs(finite(after - before)));
  return after < before && by > 0 ? -by : by;
}

/** Writes whole points with their sign: "+9", "−5", "0". */
export function signedPoints(points: number): string {
  return signed(points, String(Math.abs(points)));
}

/** Writes a change of a probability in points, to a tenth: "+3.5", "−0.2", "0.0". */
export function pointsText(change: number): string {
  return signed(change, sizeInPoints(change));
}

/** Writes how large a change of a probability is in points, to a tenth unless otherwise asked and without its sign: "3.5". */
export function sizeInPoints(change: number, decimals: PercentDecimals = 1): string {
  return Math.abs(100 * finite(change)).toFixed(decimals);
}

/** Says whether a change of a probability reads as nothing to a tenth of a point. */
export function isNoChange(change: number): boolean {
  return Number(sizeInPoints(change)) === 0;
}

/** Says a percent in words: "under 1%". */
export function spokenPercent(text: string): string {
  return text.replace('<', 'under ').replace('>', 'over ');
}

/** Says whole points in words: "up 9", "down 5". */
export function spokenPoints(points: number): string {
  return `${direction(points)} ${Math.abs(points)}`;
}

/** Says a change of a probability in points, to a tenth unless otherwise asked: "up 3.5". */
export function spokenChange(change: number, decimals: PercentDecimals = 1): string {
  return `${direction(change)} ${sizeInPoints(change, decimals)}`;
}

const direction = (by: number) => (by < 0 ? 'down' : 'up');
