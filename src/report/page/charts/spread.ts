/**
 * Moves labels apart that stand too close: returns the places, in the order given, none nearer to another than `gap`, none
 * outside `0..room`, in the same order from top to bottom. Labels that do not fit into the room at all stand evenly.
 */
export function spreadOut(places: readonly number[], gap: number, room: number): readonly number[] {
  const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
  const step = Math.min(gap, room / Math.max(1, places.length - 1));
  const spread = [...places];
  let least = 0;
  for (const i of order) {
    spread[i] = Math.max(places[i] ?? 0, least);
    least = (spread[i] ?? 0) + step;
  }
  let most = room;
  for (const i of order.toReversed()) {
    spread[i] = Math.min(spread[i] ?? 0, most);
    most = (spread[i] ?? 0) - step;
  }
  return spread;
}
