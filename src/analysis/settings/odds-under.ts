import type { GameTable } from '../../game/table/table.ts';
import { type Odds, oddsFrom, startOf } from '../../solve/odds.ts';
import { tooMuchToKeep } from '../../solve/policy/keeping.ts';
import { solveGame } from '../../solve/solve.ts';
import type { Message } from '../../words/problem.ts';
import { type ChangedSettings, modelWith } from './changed-settings.ts';
import { tableFor } from './table-for.ts';

/**
 * Returns the exact odds of a game under other settings, from the start that they give it, or says why they cannot be.
 * The table is explored again only where a result has become possible or impossible, or another moves first.
 */
export function oddsUnder(own: GameTable, changed: ChangedSettings): Odds | Message {
  const model = modelWith(own.model, changed);
  if ('what' in model) return model;
  const table = tableFor(own, model);
  if ('what' in table) return table;
  const tooMuch = tooMuchToKeep(table);
  return tooMuch ?? oddsFrom(table, solveGame(table).chain, startOf(table)).odds;
}
