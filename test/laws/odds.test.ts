import { describe, expect, test } from 'vitest';
import { solveGame } from '../../src/solve/solve.ts';
import { anyModel } from '../support/arbitrary/scenario.ts';
import { brokenLaws, brokenLogit } from '../support/laws/laws-of-game.ts';
import { game } from '../support/load.ts';
import { property } from '../support/property.ts';
import { tableOf } from '../support/solve.ts';

describe('in every generated scenario', () => {
  property([anyModel])(
    'chances, policies and odds sum to 1, both passes agree, the ladder falls, and the odds lie within what can be forced',
    model => {
      expect(brokenLaws(solveGame(tableOf(model)))).toEqual([]);
    },
  );

  property([anyModel])('play keeps the limits and invariances of logit', model => {
    expect(brokenLogit(tableOf(model))).toEqual([]);
  });
});

describe('a law that is broken is told', () => {
  const table = tableOf(game('haggle'));

  test('where chances do not sum to 1', () => {
    const rows = { ...table.rows, chance: table.rows.chance.map(chance => chance * 0.999) };
    const [first] = brokenLaws(solveGame({ ...table, rows }));
    expect(first).toMatch(/^chances of a row: \d+ are off, the worst by 0\.00/);
  });

  test('where a policy does not sum to 1, and so the odds', () => {
    const { policy } = solveGame(table);
    const found = brokenLaws(solveGame(table, { at: turn => policy.at(turn).map(p => p * 0.99) }));
    expect(found.join()).toMatch(/policy at turn 0.*odds by round/);
  });
});
