/**
 * Returns the number below which a share of others lies, by linear interpolation between the two next to it (Hyndman &
 * Fan 1996, definition 7). `sorted` rises and holds one number or more; `share` runs from 0, the least, to 1, the most.
 */
export function percentileOf(sorted: ArrayLike<number>, share: number): number {
  const last = sorted.length - 1;
  if (last < 0) throw new Error('no numbers have no percentile');
  const place = share * last;
  const below = Math.min(last, Math.floor(place));
  const [low, high] = [sorted[below]!, sorted[Math.min(last, below + 1)]!];
  return low + (place - below) * (high - low);
}
