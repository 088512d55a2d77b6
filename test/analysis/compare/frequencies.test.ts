import { describe, expect, test } from 'vitest';
import {
  closedIn,
  endedIn,
  type Frequencies,
  frequenciesFrom,
  inPlayIn,
  openIn,
} from '../../../src/analysis/compare/frequencies.ts';
import { startOf } from '../../../src/solve/odds.ts';
import { type SolvedGame, solveGame } from '../../../src/solve/solve.ts';
import { game, modelOf } from '../../support/load.ts';
import { stateOf, tableOf } from '../../support/solve.ts';
import { madeUp } from '../../support/tiny/made-up.ts';

/** Who has sailed stays out; a storm, one turn of the world in four, ends it all. */
const SAILING = `${madeUp('sailing', 3, 'one', 'world')}
gauges:
  out: { title: Out, min: 0, max: 1, start: 0 }
  wreck: { title: Wreck, min: 0, max: 1, start: 0 }
actions:
  one:
    sail: { title: Sail, when: { out: 0 }, results: [{ chance: 1, do: { out: +1 } }] }
    wait: { title: Wait, results: [{ chance: 1 }] }
world: { shocks: { storm: { title: A storm, chance: 0.25, do: { wreck: +1 } } } }
endings:
  wrecked: { title: Wrecked, says: Wrecked., when: { wreck: 1 } }
  afloat: { title: Afloat, says: Afloat., atHorizon: true }
`;

const rounds = ({ actions, open, inPlay, shocks }: Frequencies) => ({
  actions: actions.map(round => [...round]),
  open: open.map(round => [...round]),
  inPlay: inPlay.map(round => [...round]),
  shocks: shocks.map(round => [...round]),
});

describe('how often what comes, by hand', () => {
  const sailing = solveGame(tableOf(modelOf(SAILING)));
  const from = (solved: SolvedGame, state: string, turn: number) =>
    rounds(frequenciesFrom(solved, { state: stateOf(solved, state), turn }));

  test('sail or wait is a toss-up while in port, and each round three games in four go on', () => {
    expect(rounds(frequenciesFrom(sailing, startOf(sailing.table)))).toEqual({
      actions: [
        [0.5, 0.5, 1],
        [0.1875, 0.5625, 0.75],
        [0.0703125, 0.4921875, 0.5625],
      ],
      open: [
        [1, 1, 1],
        [0.375, 0.75, 0.75],
        [0.140625, 0.5625, 0.5625],
      ],
      inPlay: [1, 0.75, 0.5625].map(going => [going, going, going]),
      shocks: [
        [0.25, 0.75],
        [0.1875, 0.5625],
        [0.140625, 0.421875],
      ],
    });
  });

  test('rounds are counted from the one that is played, and are those that are left', () => {
    expect(from(sailing, 'one out=1 wreck=0', 2)).toEqual({
      actions: [
        [0, 1, 1],
        [0, 0.75, 0.75],
      ],
      open: [
        [0, 1, 1],
        [0, 0.75, 0.75],
      ],
      inPlay: [1, 0.75].map(going => [going, going, going]),
      shocks: [
        [0.25, 0.75],
        [0.1875, 0.5625],
      ],
    });
    expect(from(sailing, 'world out=0 wreck=0', 5)).toEqual({
      actions: [[0, 0, 1]],
      open: [[0, 0, 1]],
      inPlay: [[0, 0, 1]],
      shocks: [[0.25, 0.75]],
    });
  });

  test('shocks come as their chances are where play stands', () => {
    const weather = solveGame(tableOf(game('weather')));
    const [first] = frequenciesFrom(weather, startOf(weather.table)).shocks;
    expect([...(first ?? [])]).toEqual([0.3, 0.2, expect.closeTo(0.5, 12)]);
  });

  test('where there is no world there are no shocks', () => {
    const coin = solveGame(tableOf(game('coin')));
    expect(rounds(frequenciesFrom(coin, startOf(coin.table)))).toEqual({
      ...{ actions: [[1]], open: [[1]], inPlay: [[1]] },
      shocks: [[]],
    });
  });
});

describe('an action is open', () => {
  /** Play goes on for two rounds. */
  const often = (...open: readonly (readonly number[])[]): Frequencies => ({
    actions: [],
    open: open.map(round => Float64Array.from(round)),
    inPlay: [1, 0.5, 0].map(going => Float64Array.of(going, going)),
    shocks: [],
  });
  const [before, after] = [often([1, 0.5], [0, 1]), often([0.2, 0], [0.3, 1])];

  test.each([
    { base: 0, other: 0, round: 0, closed: undefined, open: [1, 0.2] },
    { base: 0, other: 0, round: 1, closed: 'base', open: [0, 0.3] },
    { base: 1, other: 1, round: 0, closed: 'other', open: [0.5, 0] },
    { base: -1, other: 1, round: 1, closed: 'base', open: [0, 1] },
    { base: 1, other: -1, round: 1, closed: 'other', open: [1, 0] },
    { base: 1, other: 1, round: 2, closed: undefined, open: [0, 0] },
  ])('as $base and $other in round $round: $open, so not in $closed', ({ base, other, round, closed, open }) => {
    expect([openIn(before, base, round), openIn(after, other, round)]).toEqual(open);
    expect(closedIn(before, after, { base, other }, round)).toBe(closed);
  });

  test('in no game that has ended, which is another thing', () => {
    const longer = { ...after, inPlay: [...after.inPlay.slice(0, 2), Float64Array.of(0.25, 0.25)] };
    const both = { base: 1, other: 1 };
    expect([1, 2].map(round => endedIn(before, longer, both, round))).toEqual([undefined, 'base']);
    expect([closedIn(before, longer, both, 2), endedIn(longer, before, both, 2)]).toEqual(['other', 'other']);
    expect([inPlayIn(before, 1, 1), inPlayIn(before, -1, 1)]).toEqual([0.5, 0]);
  });
});
