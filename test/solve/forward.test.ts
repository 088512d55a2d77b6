import { describe, expect, test } from 'vitest';
import { endingsAtHorizon, statesByEnding } from '../../src/solve/horizon-endings.ts';
import { rungsInBlock } from '../../src/solve/ladder.ts';
import { oddsFrom, type Standpoint, startOf } from '../../src/solve/odds.ts';
import { blockAt } from '../../src/solve/policy/policy.ts';
import { solveGame } from '../../src/solve/solve.ts';
import { game, modelOf } from '../support/load.ts';
import { ladderFrom, stateOf, tableOf } from '../support/solve.ts';
import { madeUp } from '../support/tiny/made-up.ts';

/**
 * From the ground the climber gains the ledge one time in two, from there the roof one time in four; the wind throws it off
 * the ledge one time in two. By hand, ground, ledge and roof have after round 1 0.75, 0.25 and 0; when the climber has
 * moved again 0.375, 0.5625 and 0.0625; after round 2 0.65625, 0.28125 and 0.0625.
 */
const climb = solveGame(
  tableOf(
    modelOf(`${madeUp('climb', 2, 'climber', 'world')}
tracks:
  at:
    title: Where
    levels: { ground: { says: Below., rung: 0 }, ledge: { says: Between., rung: 1 }, roof: { says: Above., rung: 2 } }
    start: ground
actions:
  climber:
    climb: { title: Climb, when: { at: ground }, results: [{ chance: 0.5, do: { at: ledge } }, { chance: rest }] }
    leap: { title: Leap, when: { at: ledge }, results: [{ chance: 0.25, do: { at: roof } }, { chance: rest }] }
world: { shocks: { wind: { title: Wind, chance: 0.5, when: { at: ledge }, do: { at: ground } } } }
endings:
  up: { says: On the roof., when: { at: roof } }
  between: { says: On the ledge., atHorizon: true, when: { at: ledge } }
  down: { says: On the ground., atHorizon: true }
`),
  ),
);

const { table, chain } = climb;
const onLedge = (mover: string, turn: number): Standpoint => ({ state: stateOf(climb, `${mover} at=ledge`), turn });

const STANDPOINTS = [
  {
    from: 'the start',
    standpoint: startOf(table),
    byRound: [
      { round: 1, odds: [0, 0.25, 0.75] },
      { round: 2, odds: [0.0625, 0.28125, 0.65625] },
    ],
    reached: [1, 0.75, 0.0625],
    passes: [0, 0, 1, 1, 2, 2, 3, 3],
  },
  {
    from: 'the ledge in the first wind',
    standpoint: onLedge('world', 1),
    byRound: [
      { round: 1, odds: [0, 0.5, 0.5] },
      { round: 2, odds: [0.125, 0.3125, 0.5625] },
    ],
    reached: [1, 1, 0.125],
    passes: [1, 2, 3],
  },
  {
    from: 'the ledge in the second round',
    standpoint: onLedge('climber', 2),
    byRound: [{ round: 2, odds: [0.25, 0.375, 0.375] }],
    reached: [1, 1, 0.25],
    passes: [2, 3],
  },
  {
    from: 'the ledge at the horizon',
    standpoint: onLedge('climber', 4),
    byRound: [],
    reached: [1, 1, 0],
    passes: [],
  },
];

describe.each(STANDPOINTS)('the climb, by hand, from $from', ({ standpoint, byRound, reached, passes }) => {
  test('has these odds after each round that is left', () => {
    const found = oddsFrom(table, chain, standpoint);
    expect(found.byRound.map(({ round, odds }) => ({ round, odds: Array.from(odds) }))).toEqual(byRound);
    expect(Array.from(found.odds)).toEqual(byRound.at(-1)?.odds ?? [0, 1, 0]);
  });

  test('reaches each rung so, and is followed only until the rung is certain', () => {
    const passed: number[] = [];
    const watched: typeof chain = {
      ...chain,
      pass: (turn, ...masses) => {
        passed.push(turn);
        chain.pass(turn, ...masses);
      },
    };
    expect(ladderFrom(table, watched, standpoint)).toEqual(reached.map((probability, rung) => ({ rung, probability })));
    expect(passed).toEqual(passes);
  });
});

test('a round of three turns is named after its third', () => {
  const haggle = solveGame(tableOf(game('haggle')));
  const { odds, byRound } = oddsFrom(haggle.table, haggle.chain, startOf(haggle.table));
  expect(byRound.map(({ round }) => round)).toEqual([1, 2, 3]);
  expect(byRound.at(-1)?.odds).toEqual(odds);
});

test('what is a matter of the states alone is computed once a block', () => {
  const block = blockAt(table, 1);
  expect(Array.from(rungsInBlock(table, block))).toEqual([0, 1, 2]);
  expect(rungsInBlock(table, block)).toBe(rungsInBlock(table, block));
  const endings = endingsAtHorizon(table, block);
  expect(endingsAtHorizon(table, block)).toBe(endings);
  expect(statesByEnding(endings, 3).map(states => Array.from(states))).toEqual([[2], [1], [0]]);
  expect(statesByEnding(endings, 3)).toBe(statesByEnding(endings, 3));
});
