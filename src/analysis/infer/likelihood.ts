import type { Model } from '../../game/model.ts';
import { advance, canMove, type Position, startPosition } from '../../game/position.ts';
import { drawsOf, type Move, openActions } from '../../game/rules.ts';
import type { GameTable } from '../../game/table/table.ts';
import { at } from '../../num/at.ts';
import type { Policy } from '../../solve/policy/policy.ts';
import { weightsAt } from '../../solve/policy/respond/weights-at.ts';

/** How likely a move was where it was made. */
export interface MoveLikelihood {
  /** That its action was chosen: 1 for the world, which has no choice. */
  readonly chosen: number;
  /** That its result was drawn, once the action was chosen. */
  readonly drawn: number;
}

/**
 * Returns how likely each move of a line of play from the start is under the policies of a game, in turn. From the first
 * that cannot be made where the line stands, all are 0.
 */
export function likelihoodsAlong(
  { table, policy }: { readonly table: GameTable; readonly policy: Policy },
  moves: readonly Move[],
): readonly MoveLikelihood[] {
  let position: Position | undefined = startPosition(table.model);
  return moves.map(move => {
    if (!position || !canMove(table.model, position, move)) {
      position = undefined;
      return { chosen: 0, drawn: 0 };
    }
    const found = likelihoodAt(table, policy, position, move);
    position = advance(table.model, position, move);
    return found;
  });
}

function likelihoodAt(table: GameTable, policy: Policy, position: Position, move: Move): MoveLikelihood {
  const { model } = table;
  const open = openActions(model, position.state);
  const choice = open.findIndex(({ index }) => index === move.action);
  return {
    chosen: at(weightsAt(table, policy, position), choice, 'open action'),
    drawn: chanceOf(model, position, move),
  };
}

function chanceOf(model: Model, { state }: Position, move: Move): number {
  const action = at(model.scenario.actions, move.action, 'action');
  return drawsOf(model, state, action).find(({ result }) => result === move.result)?.chance ?? 0;
}
