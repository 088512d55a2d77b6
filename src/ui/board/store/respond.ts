import type { Press } from '../../kit/input/key-press.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import { type BoardState, reduceBoard } from '../../kit/screen/board-state.ts';
import { HELP_HINT } from '../../kit/screen/common-keys.ts';
import { type KeyResponse, told } from '../../kit/screen/screen-part.ts';
import { bindingsOf, knownKey, momentOf } from '../keys.ts';
import { partOf } from '../registry.ts';

/** Answers a key; decides nothing about play, which the play machine does. */
export function respond(scene: Scene, before: BoardState, press: Press): KeyResponse {
  const state = reduceBoard(before, { type: 'say', message: '' });
  const moment = momentOf(scene, state);
  const part = partOf(state.screen);
  const heard = part.hears?.(moment, press);
  if (heard) return heard;
  const binding = bindingsOf(scene, state, state.screen).find(({ keys }) => keys.includes(press));
  if (binding) return binding.does(moment);
  const why = part.refuses?.(moment, press);
  if (why !== undefined) return told(state, why);
  const known = knownKey(press, state.screen);
  if (!known) return { state };
  // The point comes first: a narrow line cuts what comes last.
  return told(state, `${known.label}: not possible now; it ${lowered(known.says)}.${HELP_HINT}`);
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
