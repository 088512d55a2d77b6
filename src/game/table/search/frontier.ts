import type { Model } from '../../model.ts';
import type { RowMaker } from '../rows.ts';
import { makeStateIndex, type StateIndex } from '../state-index.ts';
import { GrowingStates } from './growing.ts';
import { Successors } from './successors.ts';

/** A block while its states are being found. States are packed ones less their position's part. */
export interface Frontier {
  readonly position: number;
  readonly successors: Successors;
  /** The states found. */
  readonly index: StateIndex;
  /** Those whose successors have not been found yet. */
  readonly waiting: GrowingStates;
  /** How many states have been found, and how many choices and branches of those that wait no more. */
  states: number;
  choices: number;
  branches: number;
}

export function makeFrontier(model: Model, position: number, rows: RowMaker): Frontier {
  return {
    position,
    successors: new Successors(model, position, rows),
    index: makeStateIndex(model.space.volume),
    waiting: new GrowingStates(),
    states: 0,
    choices: 0,
    branches: 0,
  };
}

/** Adds a state, which has no number yet, unless it is known. */
export function visit(frontier: Frontier, combination: number): void {
  if (frontier.index.get(combination) >= 0) return;
  frontier.index.set(combination, 0);
  frontier.waiting.push(combination);
  frontier.states++;
}

/** Finds where the states that wait lead; stops after `room` new ones. */
export function expand(frontier: Frontier, next: Frontier, room: number): void {
  const { successors, waiting } = frontier;
  const limit = next.states + room;
  // With one mover only, new states wait in the list that is being read.
  for (let done = 0; done < waiting.length && next.states <= limit; done++) {
    successors.look(waiting.items[done]!);
    frontier.choices += successors.choices;
    frontier.branches += successors.branches;
    const { branches, target } = successors;
    for (let branch = 0; branch < branches; branch++) visit(next, target[branch]!);
  }
  waiting.length = 0;
}
