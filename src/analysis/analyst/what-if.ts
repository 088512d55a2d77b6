import type { Model } from '../../game/model.ts';
import { startSettings } from '../../game/settings/start-settings.ts';
import type { GameTable } from '../../game/table/table.ts';
import { type Odds, oddsFrom } from '../../solve/odds.ts';
import { oddsOf } from '../../solve/odds-everywhere.ts';
import { solveGame } from '../../solve/solve.ts';
import type { Message } from '../../words/problem.ts';
import { type ChangedSettings, modelWith } from '../settings/changed-settings.ts';
import { tableFor } from '../settings/table-for.ts';
import { type PlayPoint, standpointAt } from './place.ts';
import type { PlayedGame } from './played-game.ts';
import { foreseeOrder } from './turned-table.ts';

/** The odds at a place under other settings and under those of the game; or why the settings cannot be. */
export type WhatIf = { readonly odds: Odds; readonly base: Odds } | { readonly refused: Message };

/**
 * Answers what the odds at a place would be under other settings. Before the first move that is the whole game, from
 * the start that the settings give it. Later it is how the game goes on from where it stands, whoever moves first.
 */
export async function whatIfAt(game: PlayedGame, place: PlayPoint, turned: ChangedSettings): Promise<WhatIf> {
  const then = oddsTurned(game, place, turned);
  if ('what' in then) return { refused: then };
  const here = standpointAt(game.table, place).state.index;
  const base = oddsOf(await game.odds(place.turn), here);
  if (place.turn === 0) void foreseeOrder(game);
  return { odds: then, base };
}

/** Returns the odds at a place under other settings, or says why these cannot be. */
export function oddsTurned(
  { table: own, solved }: PlayedGame,
  place: PlayPoint,
  turned: ChangedSettings,
): Odds | Message {
  const { model } = own;
  const made = modelWith(model, turned);
  if ('what' in made) return made;
  const table = tableFor(own, place.turn === 0 ? made : fromHereOn(model, made, place));
  if ('what' in table) return table;
  const chain = playsOnAlike(own, table, turned) ? solved().chain : solveGame(table).chain;
  return oddsFrom(table, chain, { state: table.start, turn: place.turn }).odds;
}

/** Where only the start differs everyone chooses as before, and the policies need not be computed again. */
function playsOnAlike(own: GameTable, table: GameTable, turned: ChangedSettings): boolean {
  const starts = startSettings(own.model.scenario);
  return table.blocks === own.blocks && Object.keys(turned).every(name => starts.has(name));
}

/** Play goes on in the order in which it has begun, and starts where it stands. */
function fromHereOn({ order, space, actionsAt }: Model, turned: Model, { state }: PlayPoint): Model {
  return { ...turned, order, space, actionsAt, start: state };
}
