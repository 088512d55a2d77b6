import { rungOf } from '../../game/rules.ts';
import { branchesOf } from '../scene/branches.ts';
import { exhibitsOf, type Subject } from '../scene/evidence.ts';
import type { Option } from '../scene/options.ts';
import type { Scene } from '../scene/scene.ts';
import { standingsOf } from '../scene/standing.ts';
import type { BoardState, ListName, Screen } from './board-state.ts';

/** Returns the list that the arrow keys move in. */
export function listOf({ screen, pane }: BoardState): ListName {
  return screen === 'board' ? pane : screen;
}

/** Returns the screen whose keys are listed: the one help was opened from. */
export function keysScreenOf({ screen, behind }: BoardState): Screen {
  return screen === 'help' ? behind : screen;
}

/** Returns where the cursor of a list stands: where it was put, or where play stands. */
export function cursorOf(scene: Scene, state: BoardState, list: ListName, length: number): number {
  const at = state.cursors[list] ?? followed(scene, list);
  return Math.max(0, Math.min(length - 1, at));
}

function followed(scene: Scene, list: ListName): number {
  const { model, position, line } = scene;
  switch (list) {
    case 'line':
      return line.findLastIndex(move => move.isPlayed);
    case 'ladder':
      return rungsDown(scene).findIndex(({ rung }) => rung === rungOf(model, position.state));
    case 'branches':
      return branchesOf(scene).findIndex(branch => branch.isHere);
    case 'facts':
      return 1;
    default:
      return 0;
  }
}

/** Returns the rungs of the ladder from the gravest down. */
export function rungsDown({ model }: Scene) {
  return [...model.scenario.ladder.rungs].reverse();
}

/** Returns the number of items in a list other than help, whose items are keys. */
export function lengthOf(scene: Scene, state: BoardState, list: Exclude<ListName, 'help'>): number {
  switch (list) {
    case 'options':
      return scene.options.length;
    case 'line':
      return scene.line.length;
    case 'standing':
      return standingsOf(scene).length;
    case 'ladder':
      return scene.model.scenario.ladder.rungs.length;
    case 'facts':
      return exhibitsOf(scene, state.subject).length;
    case 'details':
      return aspectsIn(optionUnderCursor(scene, state));
    case 'branches':
      return branchesOf(scene).length;
  }
}

/** Returns the option that the cursor of the actions stands on. */
export function optionUnderCursor(scene: Scene, state: BoardState): Option | undefined {
  return scene.options[cursorOf(scene, state, 'options', scene.options.length)];
}

/** Itself, its outcomes, and what it rests on. */
function aspectsIn(option: Option | undefined): number {
  return option ? 1 + option.outcomes.length + option.restsOn.length : 0;
}

/** Returns what the facts screen is asked about: the thing under the cursor. */
export function subjectOf(scene: Scene, state: BoardState): Subject | null {
  const { pane } = state;
  const at = cursorOf(scene, state, pane, lengthOf(scene, state, pane));
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
