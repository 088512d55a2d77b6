import type { Odds } from '../../solve/odds.ts';
import type { Message } from '../../words/problem.ts';
import { type BandRecord, bandRecord } from '../band/band-record.ts';
import { USUAL_DRAWS, USUAL_SHARE } from '../band/usual-draws.ts';
import { planOne } from '../drivers/drivers-record.ts';
import { type ChangedSettings, modelWith } from '../settings/changed-settings.ts';
import { drawSettings } from '../settings/hypercube.ts';
import { unknownsOf } from '../settings/unknowns.ts';
import type { PlayPoint } from './place.ts';
import type { PlayedGame } from './played-game.ts';
import { oddsTurned } from './what-if.ts';

/** Within what the odds at a place lie, or why nobody can say. */
export type BandHere = { readonly band: BandRecord } | { readonly refused: Message };

/** The odds at a place under each of the settings that `planOne` asks for; or why there are none. */
export type DriversHere = { readonly answers: readonly (Odds | Message)[] } | { readonly refused: Message };

const DRAWN = { ...USUAL_DRAWS, share: USUAL_SHARE };

/** Draws all that nobody knows but what is turned, and answers within what the odds at a place lie. */
export async function bandHere(game: PlayedGame, place: PlayPoint, turned: ChangedSettings): Promise<BandHere> {
  const model = modelWith(game.table.model, turned);
  if ('what' in model) return { refused: model };
  const unknowns = unknownsOf(model);
  if (unknowns.length === 0) {
    return {
      refused: {
        what: 'There is nothing that nobody knows: no lever says within what it may well lie, or all that do are set.',
      },
    };
  }
  const settings = drawSettings(unknowns, DRAWN).map(drawn => ({ ...turned, ...drawn }));
  const band = bandRecord({ ...DRAWN, unknowns }, await oddsUnderEach(game, place, settings));
  return 'what' in band ? { refused: band } : { band };
}

/** Turns each lever by itself, and answers with the odds at a place. */
export async function driversHere(game: PlayedGame, place: PlayPoint, turned: ChangedSettings): Promise<DriversHere> {
  const model = modelWith(game.table.model, turned);
  if ('what' in model) return { refused: model };
  const settings = planOne(model).settings.map(one => ({ ...turned, ...one }));
  return { answers: await oddsUnderEach(game, place, settings) };
}

/** One after another; what else is asked meanwhile is answered between them. */
async function oddsUnderEach(
  game: PlayedGame,
  place: PlayPoint,
  settings: readonly ChangedSettings[],
): Promise<readonly (Odds | Message)[]> {
  const answers: (Odds | Message)[] = [];
  for (const one of settings) {
    answers.push(oddsTurned(game, place, one));
    await game.pause();
  }
  return answers;
}
