import type { Odds } from '../../solve/odds.ts';
import { oddsOf } from '../../solve/odds-everywhere.ts';
import { type PlayPoint, standpointAt } from './place.ts';
import type { PlayedGame } from './played-game.ts';

/** Answers what the odds are at each of several places: one look-up each, and one pass over the odds that are kept. */
export async function oddsAtPlaces(game: PlayedGame, places: readonly PlayPoint[]): Promise<readonly Odds[]> {
  const found = places.map(place => standpointAt(game.table, place));
  const odds: Odds[] = [];
  // Odds that are not kept are computed again from a later turn: those of one turn once for all places.
  for (const turn of new Set(found.map(from => from.turn))) {
    const now = await game.odds(turn);
    for (const [i, from] of found.entries()) if (from.turn === turn) odds[i] = oddsOf(now, from.state.index);
  }
  return odds;
}
