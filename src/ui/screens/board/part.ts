import { lineQuestions } from '../../marks/marked-line.ts';
import type { ScreenPart } from '../screen-part.ts';
import { choicesOf, notChoosing } from './choices.ts';
import { BOARD_KEYS, PANE_LENGTHS } from './keys.ts';

/** The board: panes, each with a cursor of its own. */
export const BOARD: ScreenPart = {
  ...PANE_LENGTHS,
  keys: BOARD_KEYS,
  moreKeys: choicesOf,
  refuses: notChoosing,
  asks: (scene, state) => lineQuestions(scene, state.odds),
};
