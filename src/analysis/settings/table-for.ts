import type { Model } from '../../game/model.ts';
import { exploreGame, MAX_STATES } from '../../game/table/explore.ts';
import type { GameTable } from '../../game/table/table.ts';
import { turnWithin } from '../../game/table/turn-lever.ts';
import type { Message } from '../../words/problem.ts';

/** The last table of each game that had to be explored: whoever turns a lever further mostly needs it again. */
const EXPLORED = new WeakMap<GameTable, GameTable>();

/** Returns the table of a model that is another setting of a game, or says that it has too many states. */
export function tableFor(own: GameTable, model: Model): GameTable | Message {
  const last = EXPLORED.get(own);
  const known = turnWithin(own, model) ?? (last && turnWithin(last, model));
  return known ?? explore(own, model);
}

/** Explores the game of another setting and keeps its table for the next. */
export function explore(own: GameTable, model: Model): GameTable | Message {
  // A game that may be as large as this one may be as large turned.
  const made = exploreGame(model, Math.max(MAX_STATES, own.states));
  if (!('what' in made)) EXPLORED.set(own, made);
  return made;
}

/** Says whether a game had to be explored under another setting already. */
export const isExplored = (own: GameTable): boolean => EXPLORED.has(own);
