import { endingAfter, type Position } from '../../game/position.ts';
import { drawsOf, type Move, nextState, openActions } from '../../game/rules.ts';
import type { GameTable } from '../../game/table/table.ts';
import { at } from '../../num/at.ts';
import type { ActionIndex } from '../../scenario/scenario.ts';
import type { Policy } from '../../solve/policy/policy.ts';
import { weightsAt } from '../../solve/policy/respond/weights-at.ts';

/**
 * Follows play from where it stands: one action chosen there, and from then on the likeliest action of each party by its
 * policy, and of each action the likeliest result (of equally likely ones the first), until play stops. It is what is
 * likeliest turn by turn, one line among very many: not the likeliest line of all, and seldom a likely one.
 */
export function courseFrom(
  table: GameTable,
  policy: Policy,
  from: Pick<Position, 'state' | 'turn'>,
  first: ActionIndex,
): readonly Move[] {
  const { model } = table;
  const moves: Move[] = [];
  let { state, turn } = from;
  for (; endingAfter(model, state, turn) === null; turn++) {
    const open = openActions(model, state);
    const weights =
      turn === from.turn ? open.map(({ index }) => Number(index === first)) : weightsAt(table, policy, { state, turn });
    const action = open[likeliest(weights)];
    if (!action || (turn === from.turn && action.index !== first)) throw new Error(`action ${first} is not open`);
    const draws = drawsOf(model, state, action);
    const move = {
      action: action.index,
      result: at(draws, likeliest(draws.map(({ chance }) => chance)), 'result').result,
    };
    moves.push(move);
    state = nextState(model, state, move);
  }
  return moves;
}

function likeliest(chances: readonly number[]): number {
  return chances.reduce((best, chance, i) => (chance > chances[best]! ? i : best), 0);
}
