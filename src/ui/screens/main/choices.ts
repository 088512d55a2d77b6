import { sentence } from '../../../words/capital.ts';
import { cited } from '../../../words/quote.ts';
import type { Press } from '../../kit/input/key-press.ts';
import { turnHint } from '../../kit/scene/turn.ts';
import type { Binding, KeyResponse, ScreenInput } from '../../kit/screen/key-entry.ts';

/** The letters are keys of no screen: one that is typed too late or too often must not make a move. */
const CHOICES: readonly Press[] = [...'1234567890', ...'dmtxz'];

/** Returns the key of the nth open action, from 0: digits, then letters; none past the last. */
export function choiceKey(nth: number): Press | undefined {
  return CHOICES[nth];
}

/** Returns one key an open action, as long as there are keys; `choose` plays the nth. */
export function choicesOf(
  { scene }: ScreenInput,
  choose: (input: ScreenInput, nth: number) => KeyResponse,
): readonly Binding[] {
  if (scene.phase !== 'playing') return [];
  const open = scene.options.filter(({ action }) => action !== null);
  return open.flatMap(({ title }, nth): Binding[] => {
    const key = choiceKey(nth);
    if (key === undefined) return [];
    const says = `Chooses ${cited(title)}`;
    return [{ keys: [key], label: key, short: '', says, kind: 'choice', does: moment => choose(moment, nth) }];
  });
}

/** Says why a digit, or Enter on an action, chooses nothing. */
export function notChoosing({ scene, state }: ScreenInput, press: Press): string | undefined {
  if (!/^[0-9]$/.test(press) && !(press === 'enter' && state.pane === 'options')) return undefined;
  if (scene.phase === 'playing') return 'No action has this number.';
  const hint = turnHint(scene);
  return hint === '' ? 'Play has ended.' : sentence(hint);
}
