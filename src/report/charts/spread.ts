import { at } from '../../num/at.ts';
/**
 * Moves labels apart that stand too close: returns the places, in the order given, none nearer to another than `gap`, none
 * outside `0..room`, in the same order from top to bottom. Labels that do not fit into the room at all stand evenly.
 */
export function spreadOut(places: readonly number[], gap: number, room: number): readonly number[] {
  const order = places.map((_, i) => i).sort((a, b) => at(places, a, 'place') - at(places, b, 'place') || a - b);
  const step = Math.min(gap, room / Math.max(1, places.length - 1));
  const spread = [...places];
  let least = 0;
  for (const i of order) {
    const place = Math.max(at(places, i, 'place'), least);
    spread[i] = place;
    least = place + step;
  }
  let most = room;
  for (const i of order.toReversed()) {
    const place = Math.min(at(spread, i, 'place'), most);
    spread[i] = place;
    most = place - step;
  }
  return spread;
}
