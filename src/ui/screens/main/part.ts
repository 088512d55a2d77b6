import type { Press } from '../../kit/input/key-press.ts';
import { lineQuestions } from '../../kit/marks/marked-line.ts';
import type { ScreenInput } from '../../kit/screen/key-entry.ts';
import type { ScreenPart } from '../../kit/screen/screen-part.ts';
import { choicesOf, notChoosing } from './choices.ts';
import { chosen } from './choosing.ts';
import { chosenInSight } from './in-sight.ts';
import { MAIN_KEYS, PANE_RANGE } from './keys.ts';
import { mainView } from './panes/main-view.ts';

/** The screen of a game: panes, each with a cursor of its own. */
export const MAIN: ScreenPart<null> = {
  ...PANE_RANGE,
  start: null,
  keys: MAIN_KEYS,
  moreKeys: input => choicesOf(input, chosenInSight),
  picks: chosen,
  refuses: (input, press) =>
    lessonWaits(input, press) ??
    hasEnded(input, press) ??
    isYours(input, press) ??
    noMoveYet(input, press) ??
    notChoosing(input, press),
  asks: ({ scene, state }) => lineQuestions(scene, state.odds),
  view: mainView,
};

/** Space goes on with a lesson where that is open: on the board it may seem to do nothing. */
function lessonWaits({ signals: { lesson } }: ScreenInput, press: Press): string | undefined {
  return press === 'space' && lesson?.isWaiting ? 'The lesson waits: play on, L comes back.' : undefined;
}

/** Whoever goes on by n and Space finds the end that way. */
function hasEnded({ scene: { phase } }: ScreenInput, press: Press): string | undefined {
  return phase === 'ended' && (press === 'n' || press === 'space')
    ? 'Play has ended. u takes the last move back; b shows the lines of play.'
    : undefined;
}

/** Whoever goes on by n must not find that it made their own move. */
function isYours({ scene: { phase, moverName } }: ScreenInput, press: Press): string | undefined {
  return phase === 'playing' && press === 'n'
    ? `${moverName} is yours to play: a number chooses, N lets the model choose.`
    : undefined;
}

function noMoveYet({ scene }: ScreenInput, press: Press): string | undefined {
  return press === 'v' && scene.line.length === 0 ? 'v judges a move; there is none yet.' : undefined;
}
