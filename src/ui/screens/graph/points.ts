import { rungOf } from '../../../game/rules.ts';
import { type NodeId, nodeOf } from '../../../play/timeline.ts';
import type { Odds } from '../../../solve/odds.ts';
import { type MarkedMove, markedLine } from '../../kit/marks/marked-line.ts';
import type { LineMove } from '../../kit/scene/line.ts';
import type { Scene } from '../../kit/scene/scene.ts';

/** A point of the graph: a place that the line of play passed. */
export interface Point {
  readonly node: NodeId;
  /** The move that led there; undefined at the start. */
  readonly move: LineMove | undefined;
  /** What is known of that move; undefined at the start, while it is worked out, and with the odds off. */
  readonly marked: MarkedMove | undefined;
  /** The odds there, and before the move; undefined while they are worked out, and with the odds off. */
  readonly odds: Odds | undefined;
  readonly before: Odds | undefined;
  readonly rung: number;
  readonly isPlayed: boolean;
  readonly isHere: boolean;
}

/** Returns the start of the line of play and the place after each of its moves, those taken back last. */
export function pointsOf(scene: Scene, isOn: boolean): readonly Point[] {
  const { model, timeline, line } = scene;
  const marks = isOn ? markedLine(scene) : [];
  return [undefined, ...line].map((move, i): Point => {
    const node = move?.node ?? 0;
    const marked = marks[i - 1];
    return {
      node,
      move,
      marked,
      odds: i === 0 ? oddsAtStart(scene, marks[0], isOn) : marked?.judged.after,
      before: marked?.judged.before,
      rung: rungOf(model, nodeOf(timeline, node).position.state),
      isPlayed: move?.isPlayed ?? true,
      isHere: node === timeline.at,
    };
  });
}

/** Before the first move nothing is judged, but the odds bar knows. */
function oddsAtStart({ timeline, outlook }: Scene, first: MarkedMove | undefined, isOn: boolean): Odds | undefined {
  if (first) return first.judged.before;
  return isOn && timeline.at === 0 ? outlook?.odds : undefined;
}
