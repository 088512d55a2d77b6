import { partyAt, resultAt } from '../part-at.ts';
import type { Action, Scenario } from '../scenario.ts';
import type { Path } from '../text/layer.ts';

/** Returns where a file holds an action; the world's one action stands for all its shocks. */
export function pathOfAction(scenario: Scenario, { mover, id }: Action): Path {
  return mover === 'world' ? ['world', 'shocks'] : ['actions', partyAt(scenario, mover).id, id];
}

/** Returns where a file holds a result: an item of a list for a party, a named shock for the world. */
export function pathOfResult(scenario: Scenario, action: Action, index: number): Path {
  const path = pathOfAction(scenario, action);
  return action.mover === 'world' ? [...path, resultAt(action, index).id ?? ''] : [...path, 'results', index];
}
