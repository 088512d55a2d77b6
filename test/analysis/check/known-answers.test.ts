import { describe, expect, test } from 'vitest';
import type { Demand } from '../../../src/scenario/rule.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { ladder } from '../../bench/games.ts';
import { at, judge, onOdds } from '../../support/check/judge.ts';
import { uniformPolicy } from '../../support/plain/uniform-policy.ts';
import { golden, tableOf } from '../../support/solve.ts';

type Odds = Extract<Demand, { kind: 'odds' }>;
const bounded = (of: Odds['of'], rest: Partial<Odds> = {}): Odds => ({
  kind: 'odds',
  of,
  bound: 'atMost',
  odds: 1,
  within: undefined,
  play: 'policy',
  ...rest,
});

test.each([
  [[2], 2, 1 / 8],
  [[2], 10, 0.1665039062],
  [[2, 4], undefined, 1 / 3],
] as const)('in PRISM’s chain s in %j is reached within %s turns with %d', (states, within, known) => {
  const chain = golden('dtmc-pctl', [], within === undefined ? 60 : undefined);
  const { odds } = onOdds(judge(chain, bounded({ kind: 'state', claim: at(...states) }, { within })));
  expect(odds).toBeCloseTo(known, 9);
});

test.each([
  [1, 0.2],
  [2, 0.4],
  [3, 1],
])('both together win the climb of PRISM-games within %i rounds with %d at most', (within, known) => {
  const climb = golden('climb');
  // The ending `prize`. One round is PRISM-games' answer; in two they stop at 3, in three they come to where it is given.
  const prize = { kind: 'state' as const, claim: { kind: 'ending' as const, of: [0] } };
  const { odds } = onOdds(judge(climb, bounded(prize, { within, play: 'anyone' })));
  expect(odds).toBeCloseTo(known, 14);
});

describe('on the ladder of 162,400 states, 60 turns', () => {
  const table = tableOf(ladder());
  const game = solveGame(table, uniformPolicy(table));
  const ending = (id: string) => ({
    kind: 'endings' as const,
    endings: [table.model.scenario.endings.findIndex(one => one.id === id)],
  });

  // From PRISM and PRISM-games, as test/bench/ladder.yaml says.
  test.each([
    ['agreement', 'policy', 0.049736484681],
    ['war', 'policy', 0.602366919572],
    ['agreement', 'anyone', 0.9529112216138],
  ] as const)('%s comes with play by %s as other tools compute it', (id, play, known) => {
    const { odds, likeliest } = onOdds(judge(game, bounded(ending(id), { play })));
    expect(odds).toBeCloseTo(known, 11);
    expect(likeliest?.probability).toBeGreaterThan(0);
  });
});
