import { sentence } from '../../../words/capital.ts';
import { cited } from '../../../words/quote.ts';
import type { Press } from '../../kit/input/key-press.ts';
import { turnHint } from '../../kit/scene/turn.ts';
import type { Binding, ScreenInput } from '../../kit/screen/key-entry.ts';
import { chosen } from './choosing.ts';
import { MAIN_KEYS } from './keys.ts';

const TAKEN = new Set(MAIN_KEYS.flatMap(({ keys }) => keys));
const CHOICES: readonly Press[] = [
  ...'1234567890',
  ...[...'abcdefghijklmnopqrstuvwxyz'].filter(key => !TAKEN.has(key)),
];

/** Returns the key of the nth open action, from 0: digits, then letters that are no other key; none past the last. */
export function choiceKey(nth: number): Press | undefined {
  return CHOICES[nth];
}

/** Returns one key an open action, as long as there are keys. */
export function choicesOf({ scene }: ScreenInput): readonly Binding[] {
  if (scene.phase !== 'playing') return [];
  const open = scene.options.filter(({ action }) => action !== null);
  return open.flatMap(({ title }, nth): Binding[] => {
    const key = choiceKey(nth);
    if (key === undefined) return [];
    const says = `Chooses ${cited(title)}`;
    return [{ keys: [key], label: key, short: '', says, kind: 'choice', does: moment => chosen(moment, nth) }];
  });
}

/** Says why a digit, or Enter on an action, chooses nothing. */
export function notChoosing({ scene, state }: ScreenInput, press: Press): string | undefined {
  if (!/^[0-9]$/.test(press) && !(press === 'enter' && state.pane === 'options')) return undefined;
  if (scene.phase === 'playing') return 'No action has this number.';
  const hint = turnHint(scene);
  return hint === '' ? 'Play has ended.' : sentence(hint);
}
