import { NO_KEY, type Press } from '../../kit/input/key-press.ts';
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

/** Answers a key where the screen is too small to be drawn: what nobody sees is not played, and can only be left. */
export function respondUnseen({ state }: Shown, press: Press): BoardResponse {
  if (press === 'q') return { state, leave: 'quit' };
  return press === 'ctrl-c' ? { state, leave: 'interrupted' } : { state };
}

/** Types what was pasted where a text is being typed; elsewhere it is no key, and that is said. */
export function paste({ scene, state }: Shown, text: string): BoardResponse {
  if (!isTyping({ scene, state })) return { state: reduceBoard(state, { type: 'say', message: PASTED }) };
  let typed: BoardResponse = { state };
  for (const character of text) typed = respond({ scene, state: typed.state }, character);
  return typed;
}

const PASTED = `What is pasted presses no keys: nothing was done.${HELP_HINT}`;

/** Says whether the screen is asking for a text. */
export function isTyping(shown: Shown): boolean {
  return shown.state.screens[shown.state.screen].hears(shown, 'x') !== undefined;
}

/** Presses the key that a response asks for, on the screen that is shown then. */
export function withPress({ scene }: Pick<Shown, 'scene'>, response: BoardResponse): BoardResponse {
  return response.press === undefined ? response : respond({ scene, state: response.state }, response.press);
}

/** Says that a key does nothing now, or never. */
function whyClosed({ state: { screens, screen } }: Shown, press: Press): string {
  const known = screens[screen].table.find(({ keys }) => keys.includes(press));
  // The point comes first: a narrow line cuts what comes last.
  if (known) return `${known.label}: not possible now; it ${lowered(known.says)}.${HELP_HINT}`;
  return `${labelOf(press)} does nothing here.${HELP_HINT}`;
}

/** A key as it is read: "x", "Ctrl-K", "Space". */
function labelOf(press: Press): string {
  if (press === NO_KEY || press === '\n') return 'This key';
  if (press === 'escape') return 'Esc';
  return press.length === 1 ? press : press.replace(/\b[a-z]/g, letter => letter.toUpperCase());
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
