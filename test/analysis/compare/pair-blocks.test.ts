import { describe, expect, test } from 'vitest';
import { explorePairs } from '../../../src/analysis/compare/pair-blocks.ts';
import { sideOf } from '../../../src/analysis/compare/sides.ts';
import { twinsOf } from '../../../src/analysis/compare/twins.ts';
import { solveGame } from '../../../src/analysis/solve.ts';
import { modelOf } from '../../support/load.ts';
import { tableOf } from '../../support/solve.ts';
import { madeUp } from '../../support/tiny/made-up.ts';

/** One party climbs a hundred steps, one a turn: after so many turns it can be on so many steps and the first. */
const STAIRS = `${madeUp('stairs', 3)}
parties: { one: { name: One, foresight: 0, precision: 1, patience: 1 } }
order: [one]
gauges: { stair: { title: Stair, min: 0, max: 100, start: 0 } }
actions: { one: { climb: { title: Climb, results: [{ chance: 1, do: { stair: +1 } }] } } }
endings: { on: { title: On the stairs, says: On., atHorizon: true } }
`;

describe('pairs of states of a lone mover', () => {
  const game = solveGame(tableOf(modelOf(STAIRS)));
  const twins = twinsOf(game.table.model, game.table.model);
  if (!twins) throw new Error('a game is like itself');
  const side = sideOf(game, twins, 'base');

  test('are those that so many turns lead to, not all that there are', () => {
    expect(game.table.states).toBe(101);
    expect(explorePairs(side, side, 3, 4)?.map(({ size }) => size)).toEqual([4]);
    expect(explorePairs(side, side, 0, 4)?.map(({ size }) => size)).toEqual([1]);
  });

  test('are not found where they are more than allowed', () => {
    expect(explorePairs(side, side, 3, 3)).toBeUndefined();
  });
});
