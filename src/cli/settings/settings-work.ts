import type { ChangedSettings } from '../../analysis/settings/changed-settings.ts';
import { oddsUnder } from '../../analysis/settings/odds-under.ts';
import type { Model } from '../../game/model.ts';
import { exploreGame } from '../../game/table/explore.ts';
import type { GameTable } from '../../game/table/table.ts';
import type { Message } from '../../words/problem.ts';
import type { ThreadWork } from '../thread/work.ts';

/** A game, which can be sent to a thread. */
export interface AskedGame {
  readonly model: Model;
  readonly maxStates: number | undefined;
}

/** What a thread is asked: first to open the game, then the odds under settings, as often as one likes. */
export type SettingsRequest =
  | ({ readonly kind: 'open' } & AskedGame)
  | { readonly kind: 'ask'; readonly settings: readonly ChangedSettings[] };

/** What the odds are under one of the settings, by its number, or why it cannot be. */
export interface SettingsAnswer {
  readonly index: number;
  readonly answer: Float64Array | Message;
}

/** Makes the work of one who explores a game once and takes one of the settings after another until none is left. */
export function settingsWork(): ThreadWork<SettingsRequest, SettingsAnswer, Message | undefined> {
  let table: GameTable | Message = { what: 'No game was opened.' };
  return async (request, { report, pause, isStopped, takeNext }) => {
    if (request.kind === 'open') table = exploreGame(request.model, request.maxStates);
    if ('what' in table) return table;
    if (request.kind === 'open') return undefined;
    const { settings } = request;
    for (let index = takeNext(); index < settings.length && !isStopped(); index = takeNext()) {
      report({ index, answer: oddsUnder(table, settings[index] ?? {}) });
      await pause();
    }
    return undefined;
  };
}
