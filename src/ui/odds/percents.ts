/**
 * Shares out `total` whole units in proportion to `parts`, which sum to 1, by largest remainder (Hamilton's method): the
 * shares sum to `total`, and each is its exact part rounded up or down. Of equal remainders the first goes first.
 */
export function sharedOut(parts: ArrayLike<number>, total: number): readonly number[] {
  const exact = Array.from(parts, part => part * total);
  // A sum of chances that is just below a whole number means that number.
  const shares = exact.map(share => Math.floor(share + 1e-9));
  const left = total - shares.reduce((sum, share) => sum + share, 0);
  const remainder = (i: number) => (exact[i] ?? 0) - (shares[i] ?? 0);
  const neediest = exact.map((_, i) => i).sort((a, b) => remainder(b) - remainder(a) || a - b);
  for (const i of neediest.slice(0, Math.max(0, left))) shares[i] = (shares[i] ?? 0) + 1;
  return shares;
}

/** Returns probabilities that sum to 1 as whole percents that sum to 100. */
export function percentsOf(odds: ArrayLike<number>): readonly number[] {
  return sharedOut(odds, 100);
}

/** Returns probabilities that sum to 1 as texts: "31%"; what is possible never reads 0%, nor what is not certain 100%. */
export function percentTexts(odds: ArrayLike<number>): readonly string[] {
  return percentsOf(odds).map((percent, i) => {
    const exact = odds[i] ?? 0;
    if (percent === 0 && exact > 0) return '<1%';
    return percent === 100 && exact < 1 - 1e-12 ? '>99%' : `${percent}%`;
  });
}

/** Returns by how many points each percent changes, as the percents are shown; they sum to 0. */
export function pointsBetween(before: ArrayLike<number>, after: ArrayLike<number>): readonly number[] {
  const were = percentsOf(before);
  return percentsOf(after).map((percent, i) => percent - (were[i] ?? 0));
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
