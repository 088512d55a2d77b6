import type { Question } from '../../../analysis/analyst/question.ts';
import { type DriversRecord, type FoundSwings, planOne } from '../../../analysis/drivers/drivers-record.ts';
import { type ChangedSettings, modelWith } from '../../../analysis/settings/changed-settings.ts';
import { messageText } from '../../../words/problem-text.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import type { ScreenInput } from '../../kit/screen/key-entry.ts';

/** What the screen keeps: what is turned in the panel it was opened from, and the ending looked at, once one was chosen. */
export interface DriversState {
  readonly turned: ChangedSettings;
  readonly ending: number | null;
}

export type DriversInput = ScreenInput<DriversState>;

/** What drives the ending that is looked at. */
export type ToldDrivers = DriversRecord<FoundSwings>;

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
  const model = modelWith(scene.model, turned);
  if ('what' in model) return messageText(model);
  const record = planOne(model).read(chosen ?? undefined, answer.answers);
  return 'what' in record ? messageText(record) : record;
}
