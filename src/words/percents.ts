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

/** Writes a probability as a whole percent: "31%"; what is possible never reads 0%, nor what is not certain 100%. */
export function percentText(p: number): string {
  const percent = Math.round(100 * p);
  if (percent === 0 && p > 0) return '<1%';
  return percent === 100 && p < 1 - 1e-12 ? '>99%' : `${percent}%`;
}

/** Writes each probability by itself: bent to sum to 100, as they were once, they may be off by a point. */
export function percentTexts(odds: ArrayLike<number>): readonly string[] {
  return Array.from(odds, p => percentText(p));
}

/** Returns the change from one number to another in units of a `scale`th, rounded; a half goes away from 0, up or down. */
export function roundedChange(before: number, after: number, scale: number): number {
  const by = Math.round(scale * Math.abs(after - before));
  return after < before && by > 0 ? -by : by;
}

/** Returns by how many points each probability changes: the exact change rounded, not a difference of percents as shown. */
export function pointsBetween(before: ArrayLike<number>, after: ArrayLike<number>): readonly number[] {
  return Array.from(after, (p, i) => roundedChange(before[i] ?? 0, p, 100));
}

/** Writes points with their sign: "+9", "−5", "0". */
export function signedPoints(points: number): string {
  if (points === 0) return '0';
  return `${points < 0 ? '−' : '+'}${Math.abs(points)}`;
}

/** Says a percent in words: "under 1%". */
export function spokenPercent(text: string): string {
  return text.replace('<', 'under ').replace('>', 'over ');
}

/** Says points in words: "up 9", "down 5". */
export function spokenPoints(points: number): string {
  return `${points < 0 ? 'down' : 'up'} ${Math.abs(points)}`;
}
