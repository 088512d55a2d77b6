import { at } from '../num/at.ts';
import { holds } from '../scenario/condition.ts';
import { applyEffect } from '../scenario/effect.ts';
import { levelAt } from '../scenario/part-at.ts';
import type { Action, ActionIndex, Effect, EndingIndex, Mover } from '../scenario/scenario.ts';
import { chancesAt } from './chances.ts';
import type { Model } from './model.ts';
import { digitOf, digitsOf, passTurn, positionOf, type State, type StateSpace } from './space.ts';

/** An action and which of its results was drawn, both by index. */
export interface Move {
  readonly action: ActionIndex;
  readonly result: number;
}

/** A result that can be drawn, and its chance: above 0, at most 1. */
interface Draw {
  readonly result: number;
  readonly chance: number;
}

/** Returns who moves in a state. */
export function moverOf(model: Model, state: State): Mover {
  const mover = model.order[positionOf(model.space, state)];
  if (mover === undefined) throw new Error(`state ${state} is outside the space of ${model.scenario.id}`);
  return mover;
}

/** Returns each variable's value (digit plus min), as formulae read them. */
export function valuesOf(model: Model, state: State): Float64Array {
  const { space, scenario } = model;
  return Float64Array.from(scenario.variables, ({ min }, variable) => digitOf(space, state, variable) + min);
}

/**
 * Returns the actions open to the one to move, in file order; none once an ending holds (docs/method.md, equation 1).
 */
export function openActions(model: Model, state: State): readonly Action[] {
  if (endingOf(model, state) !== undefined) return [];
  const digits = digitsOf(model.space, state);
  return at(model.actionsAt, positionOf(model.space, state), 'position').filter(action => holds(action.when, digits));
}

/** Returns the results that an action open in `state` can have; their chances sum to 1 (docs/method.md, equation 2). */
export function drawsOf(model: Model, state: State, action: Action): readonly Draw[] {
  const chances = chancesAt(model, action, digitsOf(model.space, state), valuesOf(model, state));
  return chances.flatMap((chance, result) => (chance > 0 ? [{ result, chance }] : []));
}

/** Returns the state after a move, with the next in the order to move (docs/method.md, equation 3). */
export function nextState(model: Model, state: State, { action, result }: Move): State {
  const effects = model.scenario.actions[action]?.results[result]?.effects;
  if (!effects) throw new Error(`there is no result ${result} of action ${action} in ${model.scenario.id}`);
  return passTurn(
    model.space,
    effects.reduce((now, effect) => stateAfter(model.space, now, effect), state),
  );
}

function stateAfter(space: StateSpace, state: State, effect: Effect): State {
  const { variable } = effect;
  const now = digitOf(space, state, variable);
  const then = applyEffect(effect, now, at(space.sizes, variable, 'variable'));
  return state + (then - now) * at(space.strides, variable, 'variable');
}

/** Returns the ending that stops play in a state: the first in file order that holds, or undefined. */
export function endingOf(model: Model, state: State): EndingIndex | undefined {
  return firstEnding(model, state, false);
}

/** Returns the ending that holds in a state at the horizon; exactly one does (docs/method.md, equation 4). */
export function horizonEndingOf(model: Model, state: State): EndingIndex {
  const ending = endingOf(model, state) ?? firstEnding(model, state, true);
  if (ending === undefined) throw new Error(`no ending of ${model.scenario.id} holds at the horizon in state ${state}`);
  return ending;
}

function firstEnding(model: Model, state: State, atHorizon: boolean): EndingIndex | undefined {
  const digits = digitsOf(model.space, state);
  const index = model.scenario.endings.findIndex(
    ending => ending.atHorizon === atHorizon && holds(ending.when, digits),
  );
  return index < 0 ? undefined : index;
}

/** Returns the rung of the escalation ladder a state stands on: the highest of its levels, 0 where none has a rung. */
export function rungOf(model: Model, state: State): number {
  const { variables } = model.scenario;
  return variables.reduce((highest, variable, index) => {
    if (variable.kind !== 'track') return highest;
    return Math.max(highest, levelAt(variable, digitOf(model.space, state, index)).rung ?? 0);
  }, 0);
}
