import { describe, expect, test } from 'vitest';
import { oddsFrom, startOf } from '../../src/solve/odds.ts';
import { doctrinesOf } from '../../src/solve/policy/doctrine.ts';
import { solveGame } from '../../src/solve/solve.ts';
import { modelOf } from '../support/load.ts';
import { probabilityOf, tableOf } from '../support/solve.ts';
import { madeUp } from '../support/tiny/made-up.ts';

/** Two who may give or take; a doctrine for `two` is filled in. `last` remembers what the other did. */
const game = (doctrine: string) =>
  solveGame(
    tableOf(
      modelOf(`${madeUp('exchange', 2)}
parties:
  one: { name: One, foresight: 1, precision: 0, patience: 0.5 }
  two: { name: Two, foresight: 1, precision: 0, patience: 0.5${doctrine} }
order: [one, two]
tracks: { last: { title: Last, levels: { given: { says: Given. }, taken: { says: Taken. } }, start: given } }
gauges: { stock: { title: Stock, min: 0, max: 3, start: 0 } }
actions:
  one:
    give: { title: Give, results: [{ chance: 1, do: { last: given } }] }
    take: { title: Take, results: [{ chance: 1, do: { last: taken } }] }
  two:
    give: { title: Give, results: [{ chance: 1, do: { stock: +1 } }] }
    take: { title: Take, results: [{ chance: 1 }] }
    grab: { title: Grab, when: { stock: ">= 1" }, results: [{ chance: 1 }] }
endings:
  rich: { says: Two gave twice., when: { stock: 2 } }
  open: { says: Open., atHorizon: true }
`),
    ),
  );

const TIT_FOR_TAT = ', doctrine: [{ when: { last: taken }, play: take }, { when: { last: given }, play: give }]';

describe('a doctrine', () => {
  test('is played for certain where a rule holds: tit for tat', () => {
    const played = game(TIT_FOR_TAT);
    expect(probabilityOf(played, 'two last=taken stock=0', 1, 'take')).toBe(1);
    expect(probabilityOf(played, 'two last=given stock=0', 1, 'give')).toBe(1);
    expect(probabilityOf(played, 'one last=given stock=0', 0, 'give')).toBe(0.5);
    expect(oddsFrom(played.table, played.chain, startOf(played.table)).odds[0]).toBe(0.25);
  });

  test('leaves the party its own choice where no rule holds', () => {
    const played = game(', doctrine: [{ when: { last: taken }, play: take }]');
    expect(probabilityOf(played, 'two last=taken stock=0', 1, 'take')).toBe(1);
    expect(probabilityOf(played, 'two last=given stock=0', 1, 'give')).toBe(0.5);
  });

  test('passes over a rule whose action is not open', () => {
    const played = game(', doctrine: [{ play: grab }, { play: give }]');
    expect(probabilityOf(played, 'two last=given stock=0', 1, 'give')).toBe(1);
    expect(probabilityOf(played, 'two last=given stock=1', 3, 'grab')).toBe(1);
  });

  test('passes over a rule whose action is open in the next state alone', () => {
    const hoard = solveGame(
      tableOf(
        modelOf(`${madeUp('hoard', 2)}
parties: { solo: { name: Solo, foresight: 1, precision: 0, patience: 0.5, doctrine: [{ play: spend }, { play: save }] } }
order: [solo]
gauges: { stock: { title: Stock, min: 0, max: 1, start: 0 } }
actions:
  solo:
    spend: { title: Spend, when: { stock: 1 }, results: [{ chance: 1, do: { stock: -1 } }] }
    idle: { title: Idle, results: [{ chance: 1 }] }
    save: { title: Save, results: [{ chance: 1, do: { stock: +1 } }] }
endings: { over: { says: Over., atHorizon: true } }
`),
      ),
    );
    const stock = (held: number) =>
      ['idle', 'save'].map(action => probabilityOf(hoard, `solo stock=${held}`, held, action));
    expect([stock(0), stock(1)]).toEqual([
      [0, 1],
      [0, 0],
    ]);
  });

  test('is read once, and only of those that have one', () => {
    const { table } = game(TIT_FOR_TAT);
    const doctrines = doctrinesOf(table);
    const [one, two] = table.blocks.map(doctrines.of);
    expect(one).toBeUndefined();
    expect(two).toBeInstanceOf(Int32Array);
    expect(table.blocks.map(doctrines.of)[1]).toBe(two);
  });

  test('of nobody changes nothing', () => {
    expect(oddsFrom(game('').table, game('').chain, startOf(game('').table)).odds[0]).toBeCloseTo(1 / 6, 15);
  });
});
