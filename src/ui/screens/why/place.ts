import type { Question } from '../../../analysis/analyst/question.ts';
import type { Position } from '../../../game/position.ts';
import { type Move, moverOf } from '../../../game/rules.ts';
import { nodeOf } from '../../../play/timeline.ts';
import { WORLD } from '../../../scenario/scenario.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import type { BoardState } from '../../kit/screen/board-state.ts';
import { lineCursor } from '../../kit/screen/under-cursor.ts';

/** A choice that one asks the reasons of. */
export interface AskedChoice {
  /** Where it is made. */
  readonly position: Position;
  /** What was played there; null where that is still open. */
  readonly chosen: Move | null;
}

/** Returns the choice that is asked about: that of the move under the cursor of the line of play, else the present one. */
export function askedChoice(scene: Scene, state: BoardState): AskedChoice {
  const { timeline, line, position } = scene;
  const under = state.pane === 'line' ? line[lineCursor(scene, state)] : undefined;
  const node = under && nodeOf(timeline, under.node);
  if (!node || node.parent === null) return { position, chosen: null };
  return { position: nodeOf(timeline, node.parent).position, chosen: node.move };
}

/** Says whether the world makes the choice, by chance. */
export function isWorlds({ model }: Scene, { position }: AskedChoice): boolean {
  return moverOf(model, position.state) === WORLD;
}

/** Returns what the analyst is asked: the reasons of a party, or what chance may bring. */
export function whyQuestions(scene: Scene, asked: AskedChoice): readonly Question[] {
  const { state, turn, ending } = asked.position;
  if (ending !== null) return [];
  return [isWorlds(scene, asked) ? outlookAsked(state, turn) : reasonsAsked(state, turn)];
}

/** Asks for what can come next at a place. */
export const outlookAsked = (state: number, turn: number): Question<'outlook'> => ({
  kind: 'outlook',
  place: { state, turn },
});

/** Asks for the reasons of the party to move at a place. */
export const reasonsAsked = (state: number, turn: number): Question<'reasons'> => ({
  kind: 'reasons',
  place: { state, turn },
});
