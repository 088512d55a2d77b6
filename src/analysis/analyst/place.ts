import type { Position } from '../../game/position.ts';
import { reachedState } from '../../game/table/find-state.ts';
import type { GameTable } from '../../game/table/table.ts';
import type { Standpoint } from '../../solve/odds.ts';

/** Where play stands, as far as the analysis of a game needs to know. */
export type PlayPoint = Pick<Position, 'state' | 'turn'>;

/** Returns a place as the table numbers it. Throws where play cannot come there. */
export function standpointAt(table: GameTable, { state, turn }: PlayPoint): Standpoint {
  return { state: reachedState(table, state), turn };
}
