import type { Press } from '../../kit/input/key-press.ts';
import { lineQuestions } from '../../kit/marks/marked-line.ts';
import type { ScreenInput, ScreenPart } from '../../kit/screen/screen-part.ts';
import { choicesOf, notChoosing } from './choices.ts';
import { BOARD_KEYS, PANE_LENGTHS } from './keys.ts';

/** The board: panes, each with a cursor of its own. */
export const BOARD: ScreenPart = {
  ...PANE_LENGTHS,
  keys: BOARD_KEYS,
  moreKeys: choicesOf,
  refuses: (moment, press) =>
    lessonWaits(moment, press) ?? hasEnded(moment, press) ?? noMoveYet(moment, press) ?? notChoosing(moment, press),
  asks: (scene, state) => lineQuestions(scene, state.odds),
};

/** Space goes on with a lesson where that is open: on the board it may seem to do nothing. */
function lessonWaits({ state: { course } }: ScreenInput, press: Press): string | undefined {
  return press === 'space' && course?.stage === 'waiting' ? 'The lesson waits: play on, L comes back.' : undefined;
}

/** Whoever goes on by n and Space finds the end that way. */
function hasEnded({ scene: { phase } }: ScreenInput, press: Press): string | undefined {
  return phase === 'ended' && (press === 'n' || press === 'space')
    ? 'Play has ended. u takes the last move back; b shows the lines of play.'
    : undefined;
}

function noMoveYet({ scene }: ScreenInput, press: Press): string | undefined {
  return press === 'v' && scene.line.length === 0 ? 'v judges a move; there is none yet.' : undefined;
}
