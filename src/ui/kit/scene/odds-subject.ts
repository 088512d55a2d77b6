import { choiceNumbers } from '../../../report/tell/evidence/numbers.ts';
import type { Subject } from './evidence.ts';
import type { Scene } from './scene.ts';

/**
 * Returns what every screen that tells odds rests on beside the chances of the actions and where things start, which the
 * facts screen tells with each action and further down: how the parties choose. What a user set follows there of itself.
 */
export function oddsSubject({ model }: Scene): Subject {
  return { title: 'The odds, and how the parties choose', restsOn: [], numbers: choiceNumbers(model) };
}
