import type { Question } from '../../../analysis/analyst/question.ts';
import { advance } from '../../../game/position.ts';
import { nodeOf } from '../../../play/timeline.ts';
import { betterThan } from '../../../report/tell/marks/verdict.ts';
import { type ToldMove, tell } from '../../../report/tell/move.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import type { ActionIndex } from '../../../scenario/scenario.ts';
import { type MarkedMove, markedLine } from '../../kit/marks/marked-line.ts';
import type { LineMove } from '../../kit/scene/line.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import { endingReached } from '../../kit/scene/turn.ts';
import { preferenceText } from './preference.ts';

/** The move that is looked at, with what is known of it. */
export interface ShownMove {
  readonly move: LineMove;
  /** The node it was made at. */
  readonly from: number;
  /** Undefined while it is worked out. */
  readonly marked: MarkedMove | undefined;
  /** The action that does most for what the mover prefers, where another one was chosen. */
  readonly better: ActionIndex | undefined;
  /** What the mover prefers otherwise than when it moved last, in a sentence; empty where nothing is known of it. */
  readonly preferenceChange: string;
}

/** Returns the nth move of the line of play; undefined before the first move. */
export function shownMove(scene: Scene, nth: number): ShownMove | undefined {
  const move = scene.line[nth];
  const from = move && nodeOf(scene.timeline, move.node).parent;
  if (!move || from == null) return undefined;
  const line = markedLine(scene);
  const marked = line[nth];
  const judgement = marked?.judged.judgement;
  const better = judgement ? betterThan(judgement, 0) : undefined;
  const judged = line.map(one => one.judged);
  return { move, from, marked, better, preferenceChange: preferenceText(scene.model, judged, nth) };
}

/** Returns what is asked to tell how play would go on after the better action. */
export function courseQuestion({ timeline }: Scene, { from, better }: ShownMove): Question<'course'> | undefined {
  if (better === undefined) return undefined;
  const { state, turn } = nodeOf(timeline, from).position;
  return { kind: 'course', place: { state, turn }, first: better };
}

/** Returns the moves that would follow, the likeliest turn by turn, and the ending they come to. */
export function courseOf(scene: Scene, shown: ShownMove): { moves: readonly ToldMove[]; ending: string } | undefined {
  const { model, timeline, answers } = scene;
  const question = courseQuestion(scene, shown);
  const moves = question && answers.to(question);
  if (!moves) return undefined;
  const told: ToldMove[] = [];
  let position = nodeOf(timeline, shown.from).position;
  for (const move of moves) {
    const next = advance(model, position, move);
    told.push(tell(model, position, move, next));
    position = next;
  }
  return { moves: told, ending: endingAt(model.scenario, endingReached(position)).title };
}
