import type { Position } from '../../game/position.ts';
import { findState } from '../../game/table/find-state.ts';
import type { GameTable } from '../../game/table/table.ts';
import type { Standpoint } from '../odds.ts';

/** Where play stands, as far as the analysis of a game needs to know. */
export type Place = Pick<Position, 'state' | 'turn'>;

/** Returns a place as the table numbers it. Throws where play cannot come there. */
export function standpointAt(table: GameTable, { state, turn }: Place): Standpoint {
  const found = findState(table, state);
  if (!found) throw new Error(`state ${state} of ${table.model.scenario.id} cannot be reached`);
  return { state: found, turn };
}
