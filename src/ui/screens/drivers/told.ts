import type { Question } from '../../../analysis/analyst/question.ts';
import type { DriversRecord } from '../../../analysis/drivers/drivers-record.ts';
import { swingsOf, trialsOf } from '../../../analysis/drivers/one-at-a-time.ts';
import { type ChangedSettings, modelWith } from '../../../analysis/settings/changed-settings.ts';
import { greatestAt } from '../../../num/at.ts';
import { messageText } from '../../../words/problem-text.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import type { ScreenInput } from '../../kit/screen/key-entry.ts';

/** What the screen keeps: what is turned in the panel it was opened from, and the ending looked at, once one was chosen. */
export interface DriversState {
  readonly turned: ChangedSettings;
  readonly ending: number | null;
}

export type DriversInput = ScreenInput<DriversState>;

/** What drives the ending that is looked at; `found` holds the swings of levers, the widest first. */
export type ToldDrivers = DriversRecord & { readonly found: { readonly method: 'one' } };

/** Returns the question that the screen asks. */
export function driversQuestion({ position: { state, turn } }: Scene, turned: ChangedSettings): Question<'drivers'> {
  return { kind: 'drivers', place: { state, turn }, turned };
}

/** Returns what drives the ending that is looked at, by default the likeliest; or what there is to say instead. */
export function toldDrivers({ scene, state, own: { turned, ending: chosen } }: DriversInput): ToldDrivers | string {
  if (scene.position.ending !== null) return 'Play has ended here: nothing drives it any further.';
  if (!state.odds) return 'The odds are off; a shows them.';
  if (scene.fault) return `There are no odds: ${messageText(scene.fault)}`;
  const answer = scene.answers.to(driversQuestion(scene, turned));
  if (!answer) return 'Turning each lever by itself; it takes a while …';
  if ('refused' in answer) return messageText(answer.refused);
  const { base, answers } = answer;
  const model = modelWith(scene.model, turned);
  if ('what' in model) return messageText(model);
  const ending = chosen ?? greatestAt(base);
  const swings = swingsOf(model, ending, base, trialsOf(model), answers);
  const refusals = answers.flatMap(one => ('what' in one ? [one] : []));
  return {
    model,
    ending,
    base,
    found: { method: 'one', swings },
    asked: answers.length + 1,
    refused: refusals.length,
    firstRefusal: refusals[0],
  };
}
