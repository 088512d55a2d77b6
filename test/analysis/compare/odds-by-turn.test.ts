import { expect, test } from 'vitest';
import { oddsByTurn } from '../../../src/analysis/compare/odds-by-turn.ts';
import { oddsEverywhere } from '../../../src/solve/odds-everywhere.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { game } from '../../support/load.ts';
import { tableOf } from '../../support/solve.ts';

test.each([
  { own: [0, 1, 2], what: 'its own' },
  { own: [2, 0, 1], what: 'turned round' },
  { own: [0, 1, 2, -1], what: 'with one more last' },
  { own: [-1, 2, -1, 0, 1], what: 'with others between' },
  { own: [0, 1], what: 'only some of them' },
])('the endings of a list that two games share, $what: $own', ({ own }) => {
  const solved = solveGame(tableOf(game('coin', ['bias=0.8'])));
  const { endings, byTurn } = oddsByTurn(solved, own);
  expect(endings).toBe(own.length);
  expect(byTurn).toHaveLength(2);
  byTurn.forEach((odds, turn) => {
    const known = oddsEverywhere(solved.table, solved.chain, turn);
    const states = known.odds.length / known.endings;
    const expected = Array.from({ length: states }, (_, state) =>
      own.map(ending => (ending < 0 ? 0 : (known.odds[state * known.endings + ending] ?? Number.NaN))),
    );
    expect([...odds]).toEqual(expected.flat());
  });
});
