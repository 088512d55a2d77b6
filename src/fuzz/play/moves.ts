import type { Model } from '../../game/model.ts';
import type { Position } from '../../game/position.ts';
import { drawsOf, type Move, openActions } from '../../game/rules.ts';

/** Moves one after another from the start, those that cannot be made where they stand included: they change nothing. */
export type MoveList = readonly Move[];

/** Returns every move of a scenario, possible or not, in file order. */
export function allMoves({ scenario }: Model): readonly Move[] {
  return scenario.actions.flatMap(action => action.results.map((_, result) => ({ action: action.index, result })));
}

/** Returns for each action the number of its first result among all moves. */
export function firstMoves({ scenario }: Model): Int32Array {
  const first = new Int32Array(scenario.actions.length);
  scenario.actions.forEach(({ results }, action) => {
    if (action + 1 < first.length) first[action + 1] = first[action]! + results.length;
  });
  return first;
}

/** Returns the moves that the rules allow where play stands, in file order. */
export function openMoves(model: Model, { state, ending }: Position): readonly Move[] {
  if (ending !== null) return [];
  return openActions(model, state).flatMap(action =>
    drawsOf(model, state, action).map(({ result }) => ({ action: action.index, result })),
  );
}

/** Says whether a move is among others. */
export function isAmong(moves: readonly Move[], { action, result }: Move): boolean {
  return moves.some(one => one.action === action && one.result === result);
}
