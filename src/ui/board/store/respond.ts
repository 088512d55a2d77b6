import type { Press } from '../../kit/input/key-press.ts';
import { reduceBoard } from '../../kit/screen/board-state.ts';
import { HELP_HINT } from '../../kit/screen/common-keys.ts';
import type { BoardResponse, Shown } from '../bound-screen.ts';

/** Answers a key; decides nothing about play, which the play machine does. */
export function respond({ scene, state: before }: Shown, press: Press): BoardResponse {
  const shown = { scene, state: reduceBoard(before, { type: 'say', message: '' }) };
  const { state } = shown;
  const screen = state.screens[state.screen];
  const heard = screen.hears(shown, press);
  if (heard) return heard;
  const key = screen.keys(shown).find(({ keys }) => keys.includes(press));
  if (key) return withPress(shown, key.does(shown));
  const message = screen.refuses(shown, press) ?? whyClosed(shown, press);
  return { state: reduceBoard(state, { type: 'say', message }) };
}

/** Presses the key that a response asks for, on the screen that is shown then. */
export function withPress({ scene }: Pick<Shown, 'scene'>, response: BoardResponse): BoardResponse {
  return response.press === undefined ? response : respond({ scene, state: response.state }, response.press);
}

/** Says that a key does nothing now that could do something; empty where the screen does not know it. */
function whyClosed({ state: { screens, screen } }: Shown, press: Press): string {
  const known = screens[screen].table.find(({ keys }) => keys.includes(press));
  // The point comes first: a narrow line cuts what comes last.
  return known ? `${known.label}: not possible now; it ${lowered(known.says)}.${HELP_HINT}` : '';
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
