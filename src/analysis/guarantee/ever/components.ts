import type { Block } from '../../../game/table/table.ts';
import { atOneGo } from '../stepwise.ts';
import { linkedStepwise, offsetsOf } from './linked.ts';

/** The states of a game by strongly connected component, so that whatever a state leads to comes before it, or with it. */
export interface Components {
  /** State `s` of block `b` has the number `offset[b] + s`; one longer than there are blocks. */
  readonly offset: Int32Array;
  /** The component of each state. */
  readonly of: Int32Array;
  /** The states of component `c` are those from `start[c]` to `start[c + 1]` of `states`, ascending. */
  readonly start: Int32Array;
  readonly states: Int32Array;
}

/** Finds the components of a game, whatever is chosen in it, in the order in which they can be settled one by one. */
export function componentsOf(blocks: readonly Block[]): Components {
  return atOneGo(componentsStepwise(blocks));
}

/** Finds the same, and yields now and then how many states it has looked at. */
export function* componentsStepwise(blocks: readonly Block[]): Generator<number, Components> {
  const of = yield* linkedStepwise(blocks);
  let count = 0;
  for (let state = 0; state < of.length; state++) count = Math.max(count, of[state]! + 1);
  const start = new Int32Array(count + 1);
  for (let state = 0; state < of.length; state++) start[of[state]! + 1]!++;
  for (let one = 0; one < count; one++) start[one + 1]! += start[one]!;
  const next = start.slice(0, count);
  const states = new Int32Array(of.length);
  for (let state = 0; state < of.length; state++) states[next[of[state]!]!++] = state;
  return { offset: offsetsOf(blocks), of, start, states };
}
