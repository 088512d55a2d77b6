import { isModel, type Model, makeModel } from '../../game/model.ts';
import type { Settings, SettingValue } from '../../game/settings/settings.ts';
import type { Message } from '../../words/problem.ts';

/**
 * The settings that differ from those of a game, by name: plain values, so that a question can hold them and a thread be
 * sent them.
 */
export type ChangedSettings = Readonly<Record<string, SettingValue>>;

/** Returns the settings of a changed game: its own, and over them those that are changed. */
export function settingsWith(model: Model, changed: ChangedSettings): Settings {
  return new Map([...model.settings, ...Object.entries(changed)]);
}

/** Returns a model with some settings changed, or says why they cannot be. */
export function modelWith(model: Model, changed: ChangedSettings): Model | Message {
  const made = makeModel(model.scenario, settingsWith(model, changed), model.horizon);
  return isModel(made) ? made : (made[0] ?? { what: 'These settings do not go together.' });
}
