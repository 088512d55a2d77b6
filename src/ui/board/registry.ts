import type { BoardState, Screen } from '../kit/screen/board-state.ts';
import type { ScreenPart, WholeScreen } from '../kit/screen/screen-part.ts';
import { BRANCHES } from '../screens/branches/part.ts';
import { COMPARE } from '../screens/compare-branches/part.ts';
import { DETAILS } from '../screens/details/part.ts';
import { FACTS } from '../screens/facts/part.ts';
import { GRAPH } from '../screens/graph/part.ts';
import { HELP } from '../screens/help/part.ts';
import { LESSON } from '../screens/lesson/part.ts';
import { BOARD } from '../screens/main/part.ts';
import { MOVE } from '../screens/move/part.ts';
import { PREDICT } from '../screens/predict/part.ts';
import { WHAT_IF } from '../screens/what-if/part.ts';
import { WHY } from '../screens/why/part.ts';

/** Every screen; the board itself is drawn in panes. */
export const SCREENS: Readonly<Record<Exclude<Screen, 'board'>, WholeScreen>> = {
  facts: FACTS,
  details: DETAILS,
  branches: BRANCHES,
  compare: COMPARE,
  graph: GRAPH,
  move: MOVE,
  whatIf: WHAT_IF,
  why: WHY,
  help: HELP,
  predict: PREDICT,
  lesson: LESSON,
};

/** Returns what a screen is made of. */
export function partOf(screen: Screen): ScreenPart {
  return screen === 'board' ? BOARD : SCREENS[screen];
}

/** Returns the screen whose keys are listed: the one help was opened from. */
export function keysScreenOf({ screen, behind }: BoardState): Screen {
  return screen === 'help' ? (behind.at(-1) ?? 'board') : screen;
}
