import { expect, test } from 'vitest';
import { chanceOfResult, isLikeliestResult } from '../../src/game/drawn.ts';
import { game } from '../support/load.ts';
import { moveOf } from '../support/moves.ts';

/** A coin that falls heads with a bias, and what is said of both ways it can fall. */
function thrown(bias: number) {
  const model = game('coin', [`bias=${bias}`]);
  const moves = [1, 2].map(result => moveOf(model, `player:throw/${result}`));
  return {
    chances: moves.map(move => () => chanceOfResult(model, model.start, move)),
    likeliest: moves.map(move => () => isLikeliestResult(model, model.start, move)),
  };
}

test('a result has the chance that the file gives it, or the rest', () => {
  const [heads, tails] = thrown(0.8).chances;
  expect(heads?.()).toBe(0.8);
  expect(tails?.()).toBeCloseTo(0.2, 15);
});

test('a result is the likeliest where no other is likelier', () => {
  expect(thrown(0.8).likeliest.map(is => is())).toEqual([true, false]);
  expect(thrown(0.5).likeliest.map(is => is())).toEqual([true, true]);
});

test('a result that cannot be drawn is refused', () => {
  const { chances, likeliest } = thrown(1);
  expect(chances[0]?.()).toBe(1);
  expect(chances[1]).toThrow('result 1 of action 0 cannot be drawn in state');
  expect(likeliest[1]).toThrow('cannot be drawn');
});
