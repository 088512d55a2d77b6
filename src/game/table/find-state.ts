import { positionOf, type State } from '../space.ts';
import type { GameTable, StateId } from './table.ts';

/** Finds a packed state by halving its block, whose states ascend; undefined where it cannot be reached. */
export function findState({ model, blocks }: GameTable, state: State): StateId | undefined {
  const block = positionOf(model.space, state);
  const states = blocks[block]?.state;
  if (!states) return undefined;
  let index = 0;
  let above = states.length;
  while (index < above) {
    const middle = (index + above) >>> 1;
    if (states[middle]! < state) index = middle + 1;
    else above = middle;
  }
  return states[index] === state ? { block, index } : undefined;
}

/** Returns a packed state as the table numbers it. Throws where it cannot be reached. */
export function reachedState(table: GameTable, state: State): StateId {
  const found = findState(table, state);
  if (!found) throw new Error(`state ${state} of ${table.model.scenario.id} cannot be reached`);
  return found;
}
