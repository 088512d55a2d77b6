import type { Model } from '../game/model.ts';
import type { Position } from '../game/position.ts';
import type { GameTable } from '../game/table/table.ts';
import { blockAt } from './policy/policy.ts';
import { type SolvedGame, solveGame } from './solve.ts';

/** Gives one weight for each action open in a position: how a model's parties decide. */
export type PolicyDecider = (model: Model, position: Position) => readonly number[];

/**
 * Makes the decider that plays by the policy of a game. The game is solved when a decision is first asked for, so that
 * nothing waits for it before.
 */
export function decideByPolicy(tableOf: () => GameTable): PolicyDecider {
  let solved: SolvedGame | undefined;
  return (_model, { state, turn }) => {
    solved ??= solveGame(tableOf());
    const { table, policy } = solved;
    const found = table.find(state);
    if (!found) throw new Error(`state ${state} of ${table.model.scenario.id} is not in its table`);
    const { choiceStart } = blockAt(table, turn);
    const probabilities = policy.at(turn);
    return Array.from(probabilities.subarray(choiceStart[found.index], choiceStart[found.index + 1]));
  };
}
