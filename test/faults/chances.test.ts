import { describe, expect, test } from 'vitest';
import { drawsOf } from '../../src/game/rules.ts';
import { actionAt } from '../../src/scenario/part-at.ts';
import { oddsFrom, startOf } from '../../src/solve/odds.ts';
import { solveGame } from '../../src/solve/solve.ts';
import { modelOf } from '../support/load.ts';
import { tableOf } from '../support/solve.ts';
import { type Drawn, drawGame } from '../support/tiny/draw.ts';

/** The chances of all results that can be drawn, by their number. */
function drawn(chances: readonly Drawn[], p = 0): ReadonlyMap<number, number> {
  const model = modelOf(drawGame(chances, { p }));
  return new Map(
    drawsOf(model, model.start, actionAt(model.scenario, 0)).map(({ result, chance }) => [result, chance]),
  );
}

describe('a stated chance', () => {
  test.each([1e-12, 1e-13, 1e-17, 1e-300])('of %d counts beside a rest', tiny => {
    expect([...drawn([tiny, 'rest'])]).toEqual([
      [0, tiny],
      [1, 1 - tiny],
    ]);
  });

  test.each([1e-12, 1e-300])('of %d counts beside a certain one', tiny => {
    expect(drawn([1, tiny]).get(1)).toBe(tiny / (1 + tiny));
  });

  test('by a formula counts as the same number does', () => {
    expect(drawn(['p * p', 'rest'], 1e-7).get(0)).toBe(1e-7 * 1e-7);
  });

  test('of 0 cannot come, and neither can what rounding leaves of a difference', () => {
    expect([...drawn([0, 1]).keys()]).toEqual([1]);
    expect([...drawn(['max(0, 0.1 + p - 0.3)', 'rest'], 0.2).keys()]).toEqual([1]);
  });
});

describe('a rest', () => {
  test('of what rounding leaves cannot come', () => {
    expect([...drawn([0.06, 0.57, 0.37, 'rest']).keys()]).toEqual([0, 1, 2]);
    expect([...drawn([0.33, 0.56, 0.11, 'rest']).keys()]).toEqual([0, 1, 2]);
  });

  test('above that can', () => {
    expect(drawn([0.3333333333, 0.3333333333, 0.3333333333, 'rest']).get(3)).toBeCloseTo(1e-10, 15);
  });
});

test.each<[readonly Drawn[]]>([
  [[0.3333333333, 0.3333333333, 0.3333333333]],
  [[0.333333333, 0.333333333, 0.333333333]],
  [[0.33333333335, 0.33333333335, 0.33333333335]],
  [['0.333333333', '0.333333333', '0.333333333']],
  [[0.33333333335, 0.33333333335, 0.33333333335, 'rest']],
])('%j, whose sum misses 1 by a little, are thirds', chances => {
  expect([...drawn(chances).values()].map(chance => Math.abs(chance - 1 / 3) < 1e-16)).toEqual([true, true, true]);
});

describe('over 10,000 rounds', () => {
  const oddsOf = (chances: readonly Drawn[], goesOn: readonly number[]) => {
    const table = tableOf(modelOf(drawGame(chances, { horizon: 10_000, goesOn })));
    return oddsFrom(table, solveGame(table).chain, startOf(table));
  };

  test('what is certain is certain, and nothing is lost, though chances are given to nine digits', () => {
    const { odds, byRound } = oddsOf([0.333333333, 0.333333333, 0.333333333], [0, 1]);
    // By hand: it has not come yet with (2/3)^10000, which no double holds.
    expect([...odds.slice(0, 3)]).toEqual([0, 0, 1]);
    expect(odds[3]).toBeLessThan(1e-300);
    for (const { odds: then } of byRound) expect(Math.abs(then.reduce((a, b) => a + b, 0) - 1)).toBeLessThan(1e-12);
  });

  test('a slow ending has come with 1 − (1 − p)^10000', () => {
    // By hand: 0.000333333 of 0.999999999 each round.
    const { odds } = oddsOf([0.000333333, 0.999333333, 0.000333333], [0, 1]);
    expect(odds[2]).toBeCloseTo(-Math.expm1(10_000 * Math.log1p(-0.000333333 / 0.999999999)), 12);
    expect(odds.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 14);
  });

  test('a chance of 1e-17 a round has come with 1e-13', () => {
    expect(oddsOf([1e-17, 'rest'], [1]).odds[0]).toBeCloseTo(1e-13, 25);
  });
});
