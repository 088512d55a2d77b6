import { START_STATE } from '../kit/screen/board-state.ts';
import { BRANCHES } from '../screens/branches/part.ts';
import { COMPARE } from '../screens/compare/part.ts';
import { DETAILS } from '../screens/details/part.ts';
import { DRIVERS } from '../screens/drivers/part.ts';
import { FACTS } from '../screens/facts/part.ts';
import { GRAPH } from '../screens/graph/part.ts';
import { HELP } from '../screens/help/part.ts';
import { LESSON } from '../screens/lesson/part.ts';
import { MAIN } from '../screens/main/part.ts';
import { MOVE } from '../screens/move/part.ts';
import { PREDICT } from '../screens/predict/part.ts';
import { WHAT_IF } from '../screens/what-if/part.ts';
import { WHY } from '../screens/why/part.ts';
import { type BoundSaying, bindScreen, type ScreensState } from './bound-screen.ts';

/** Every screen, in the order in which their sayings are listed. */
const SCREENS: ScreensState['screens'] = {
  main: bindScreen('main', MAIN),
  whatIf: bindScreen('whatIf', WHAT_IF),
  drivers: bindScreen('drivers', DRIVERS),
  predict: bindScreen('predict', PREDICT),
  branches: bindScreen('branches', BRANCHES),
  compare: bindScreen('compare', COMPARE),
  facts: bindScreen('facts', FACTS),
  details: bindScreen('details', DETAILS),
  graph: bindScreen('graph', GRAPH),
  move: bindScreen('move', MOVE),
  why: bindScreen('why', WHY),
  lesson: bindScreen('lesson', LESSON),
  help: bindScreen('help', HELP),
};

/** The screens as the board opens. */
export const START_SCREENS: ScreensState = { ...START_STATE, screens: SCREENS };

/** Returns what can be said in words on any screen. */
export function sayingsOf({ screens }: ScreensState): readonly BoundSaying[] {
  return Object.values(screens).flatMap(({ sayings }) => sayings);
}
