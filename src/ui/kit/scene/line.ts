import type { Model } from '../../../game/model.ts';
import { rungOf } from '../../../game/rules.ts';
import { lineTo, type NodeId, nodeOf, type Timeline } from '../../../play/timeline.ts';
import { tellNode } from '../../../report/tell/branches/tell-node.ts';
import type { ToldMove } from '../../../report/tell/move.ts';

/** A move of the line of play. */
export interface LineMove {
  /** The node it led to. */
  readonly node: NodeId;
  readonly told: ToldMove;
  /** False for a move that was taken back and can be played forward again. */
  readonly isPlayed: boolean;
}

/** Returns the moves to where one stands, then those that playing forward again would make. */
export function lineThrough(model: Model, timeline: Timeline): readonly LineMove[] {
  const played = lineTo(timeline);
  return [...played, ...nodesAhead(timeline)].flatMap((node, i) => {
    const told = tellNode(model, timeline, node);
    return told ? [{ node, told, isPlayed: i < played.length }] : [];
  });
}

/** Returns the highest rung of the ladder that stood anywhere from the start to where one stands. */
export function highestRung(model: Model, timeline: Timeline): number {
  return Math.max(...lineTo(timeline).map(node => rungOf(model, nodeOf(timeline, node).position.state)));
}

function nodesAhead(timeline: Timeline): readonly NodeId[] {
  const ahead: NodeId[] = [];
  let { next } = nodeOf(timeline, timeline.at);
  while (next !== null) {
    ahead.push(next);
    next = nodeOf(timeline, next).next;
  }
  return ahead;
}
