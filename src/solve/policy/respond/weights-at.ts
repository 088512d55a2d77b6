import type { Position } from '../../../game/position.ts';
import { findState } from '../../../game/table/find-state.ts';
import type { GameTable } from '../../../game/table/table.ts';
import { choicesOf } from '../../../game/table/walk.ts';
import { blockAt, type Policy } from '../policy.ts';

/**
 * Returns the policy of the one to move at a position: the probability of each open action, in the order of
 * `openActions`, which is that of a state's choices. Empty where play has stopped.
 */
export function weightsAt(
  table: GameTable,
  policy: Policy,
  { state, turn }: Pick<Position, 'state' | 'turn'>,
): readonly number[] {
  const found = findState(table, state);
  if (!found) throw new Error(`state ${state} of ${table.model.scenario.id} cannot be reached`);
  const { from, end } = choicesOf(blockAt(table, turn), found.index);
  return from === end ? [] : Array.from(policy.at(turn).subarray(from, end));
}
