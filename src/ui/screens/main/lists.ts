import { rungOf } from '../../../game/rules.ts';
import type { Subject } from '../../kit/scene/evidence.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import { standingsOf } from '../../kit/scene/standing.ts';
import type { BoardState } from '../../kit/screen/board-state.ts';
import { cursorIn } from '../../kit/screen/cursor.ts';
import { PANES, type Pane } from '../../kit/screen/screen-name.ts';

/** Returns the panes of a game, in the order in which Tab goes through them: a game without a ladder has no pane for it. */
export function panesOf({ model }: Scene): readonly Pane[] {
  return PANES.filter(pane => pane !== 'ladder' || model.scenario.ladder.rungs.length > 0);
}

/** Returns the number of items in a pane. */
export function paneLength(scene: Scene, pane: Pane): number {
  switch (pane) {
    case 'options':
      return scene.options.length;
    case 'line':
      return scene.line.length;
    case 'standing':
      return standingsOf(scene).length;
    case 'ladder':
      return scene.model.scenario.ladder.rungs.length;
  }
}

/** Returns where the cursor of a pane stands while it follows play. */
export function paneFollow(scene: Scene, pane: Pane): number {
  const { model, position, line } = scene;
  switch (pane) {
    case 'line':
      return line.findLastIndex(move => move.isPlayed);
    case 'ladder':
      return rungsDown(scene).findIndex(({ rung }) => rung === rungOf(model, position.state));
    default:
      return 0;
  }
}

/** Returns where the cursor of a pane stands. */
export function paneCursor(scene: Scene, { cursors }: BoardState, pane: Pane): number {
  return cursorIn(cursors, pane, paneLength(scene, pane), paneFollow(scene, pane));
}

/** Returns the rungs of the ladder from the gravest down. */
export function rungsDown({ model }: Scene) {
  return [...model.scenario.ladder.rungs].reverse();
}

/** Returns what the facts screen is asked about: the thing under the cursor. */
export function subjectOf(scene: Scene, state: BoardState): Subject | null {
  const { pane } = state;
  const at = paneCursor(scene, state, pane);
  switch (pane) {
    case 'options':
      return scene.options[at] ?? null;
    case 'line':
      return scene.line[at]?.told ?? null;
    case 'standing':
      return standingsOf(scene)[at] ?? null;
    case 'ladder':
      return null;
  }
}
