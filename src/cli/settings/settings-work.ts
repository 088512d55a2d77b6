import type { ChangedSettings } from '../../analysis/settings/changed-settings.ts';
import { oddsUnder } from '../../analysis/settings/odds-under.ts';
import type { Model } from '../../game/model.ts';
import { exploreGame } from '../../game/table/explore.ts';
import type { GameTable } from '../../game/table/table.ts';
import type { Message } from '../../words/problem.ts';
import type { WorkTools } from '../thread/work.ts';

/** A game, and the settings to ask its odds under. It can be sent to a thread. */
export interface SettingsTask {
  readonly model: Model;
  readonly maxStates: number | undefined;
  readonly settings: readonly ChangedSettings[];
}

/** What the odds are under one of the settings, by its number, or why it cannot be. */
export interface SettingsAnswer {
  readonly index: number;
  readonly answer: Float64Array | Message;
}

/** Takes one of the settings after another until none is left, and reports the odds of each. */
export async function askSettings(
  { model, maxStates, settings }: SettingsTask,
  { report, pause, isStopped, takeNext }: WorkTools<SettingsAnswer, Message | undefined>,
): Promise<Message | undefined> {
  let table: GameTable | undefined;
  for (let index = takeNext(); index < settings.length && !isStopped(); index = takeNext()) {
    if (!table) {
      const made = exploreGame(model, maxStates);
      if ('what' in made) return made;
      table = made;
    }
    report({ index, answer: oddsUnder(table, settings[index] ?? {}) });
    await pause();
  }
  return undefined;
}
