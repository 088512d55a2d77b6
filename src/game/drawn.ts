import { actionAt } from '../scenario/part-at.ts';
import type { Model } from './model.ts';
import { drawsOf, type Move } from './rules.ts';
import type { State } from './space.ts';

/** Returns how likely the result of a move was once its action was chosen, above 0 and at most 1; throws where it cannot be drawn. */
export function chanceOfResult(model: Model, state: State, move: Move): number {
  return drawnOf(model, state, move).chance;
}

/** Says whether no other result of a move's action was likelier. */
export function isLikeliestResult(model: Model, state: State, move: Move): boolean {
  const { chance, draws } = drawnOf(model, state, move);
  return draws.every(other => other.chance <= chance);
}

function drawnOf(model: Model, state: State, { action, result }: Move) {
  const draws = drawsOf(model, state, actionAt(model.scenario, action));
  const drawn = draws.find(one => one.result === result);
  if (!drawn) throw new Error(`result ${result} of action ${action} cannot be drawn in state ${state}`);
  return { chance: drawn.chance, draws };
}
