import { cited } from '../../../words/quote.ts';
import { type KeyResponse, type ScreenInput, told } from '../../kit/screen/key-entry.ts';

/** Plays the nth option, from 0, or says what it lacks. */
export function chosen({ scene, state }: ScreenInput, nth: number): KeyResponse {
  const option = scene.options[nth];
  if (!option) return { state };
  if (option.action === null) return told(state, `${cited(option.title)} ${option.lacks}.`);
  return { state, play: { type: 'choose', action: option.action } };
}
