import type { Model } from '../../game/model.ts';
import { lineTo, movesTo, nodeOf, type Timeline } from '../../play/timeline.ts';
import type { LineOfPlay } from '../../report/tell/line.ts';

/** Returns the line of play that leads to where a timeline stands. */
export function playedLine(model: Model, timeline: Timeline): LineOfPlay {
  return {
    model,
    positions: lineTo(timeline).map(node => nodeOf(timeline, node).position),
    moves: movesTo(timeline),
  };
}
