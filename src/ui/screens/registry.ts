import type { BoardState, Screen } from '../state/board-state.ts';
import { BOARD } from './board/part.ts';
import { BRANCHES } from './branches/part.ts';
import { COMPARE } from './compare-branches/part.ts';
import { DETAILS } from './details/part.ts';
import { FACTS } from './facts/part.ts';
import { GRAPH } from './graph/part.ts';
import { HELP } from './help/part.ts';
import { LESSON } from './lesson/part.ts';
import { MOVE } from './move/part.ts';
import { PREDICT } from './predict/part.ts';
import type { ScreenPart, WholeScreen } from './screen-part.ts';
import { WHAT_IF } from './what-if/part.ts';
import { WHY } from './why/part.ts';

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
