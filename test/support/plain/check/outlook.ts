import { advance, type Position, startPosition, turnsOf } from '../../../../src/game/position.ts';
import { drawsOf, type Move, moverOf, openActions } from '../../../../src/game/rules.ts';
import { WORLD } from '../../../../src/scenario/scenario.ts';
import { weightsAt } from '../../../../src/solve/policy/respond/weights-at.ts';
import type { SolvedGame } from '../../../../src/solve/solve.ts';

/** What a step leads to, if it is to be looked at: does what is asked for come about with it? */
export type Comes = (before: Position, move: Move, after: Position) => boolean;

export interface Asked {
  readonly comes: Comes;
  readonly isFree: (party: number) => boolean;
  readonly sign: 1 | -1;
  /** Whether it comes about where play stands when the turns are over. */
  readonly atLast?: (position: Position) => boolean;
  readonly turns: number;
}

/**
 * Returns from the start how likely something comes about, and how likely the likeliest line is in which it does, by
 * looking at every position one after another: no table of steps, no sets, no sweeps.
 */
export function outlookOf(
  game: SolvedGame,
  asked: Asked,
): { readonly probability: number; readonly likeliest: number } {
  const known = new Map<string, { probability: number; likeliest: number }>();
  const look = (position: Position): { probability: number; likeliest: number } => {
    const key = `${position.state} at ${position.turn}`;
    const found = known.get(key) ?? judge(game, asked, position, look);
    known.set(key, found);
    return found;
  };
  return look(startPosition(game.table.model));
}

function judge(
  game: SolvedGame,
  asked: Asked,
  position: Position,
  look: (position: Position) => { probability: number; likeliest: number },
) {
  const { model } = game.table;
  if (position.turn >= Math.min(asked.turns, turnsOf(model))) {
    const p = Number(asked.atLast?.(position) ?? false);
    return { probability: p, likeliest: p };
  }
  if (position.ending !== null) return { probability: 0, likeliest: 0 };
  const mover = moverOf(model, position.state);
  const isFree = mover !== WORLD && asked.isFree(mover);
  const weights = weightsAt(game.table, game.policy, position);
  const choices = openActions(model, position.state).map((action, i) => {
    const weight = isFree ? 1 : weights[i]!;
    const results = drawsOf(model, position.state, action).map(({ result, chance }) => {
      const move = { action: action.index, result };
      const after = advance(model, position, move);
      const then = asked.comes(position, move, after) ? { probability: 1, likeliest: 1 } : look(after);
      return { probability: chance * then.probability, likeliest: weight * chance * then.likeliest };
    });
    return {
      probability: results.reduce((sum, one) => sum + one.probability, 0),
      likeliest: Math.max(...results.map(one => one.likeliest)),
      weight,
    };
  });
  const probabilities = choices.map(one => one.probability);
  const best = asked.sign > 0 ? Math.max(...probabilities) : Math.min(...probabilities);
  const mean = choices.reduce((sum, { weight, probability }) => sum + weight * probability, 0);
  return { probability: isFree ? best : mean, likeliest: Math.max(...choices.map(one => one.likeliest)) };
}
