import type { Model } from '../../../game/model.ts';
import { type NodeId, nodeOf, type Timeline } from '../../../play/timeline.ts';
import { type ToldMove, tell } from '../move.ts';

/** Tells the move that led to a node; the start has none. */
export function tellNode(model: Model, timeline: Timeline, id: NodeId): ToldMove | null {
  const { parent, move, position } = nodeOf(timeline, id);
  if (parent === null || move === null) return null;
  return tell(model, nodeOf(timeline, parent).position, move, position);
}
