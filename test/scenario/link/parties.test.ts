import { describe, expect, test } from 'vitest';
import { ALWAYS, holds } from '../../../src/scenario/condition.ts';
import { evaluate } from '../../../src/scenario/formula/formula.ts';
import { faults, variant } from '../support.ts';

describe('first', () => {
  const firstOf = (text: string) => {
    const { first, levers } = variant(text);
    const defaults = levers.map(lever => lever.default);
    return evaluate(first.tree, [], defaults);
  };

  test('is the first of the order where nothing is said', () => expect(firstOf('id: mine\n')).toBe(0));
  test('takes the name of a party', () => expect(firstOf('first: south\n')).toBe(1));
  test('counts a name in the order, not in the list of parties', () => {
    expect(firstOf('first: south\norder: [world, south, north]\n')).toBe(0);
  });
  test('takes a lever', () => expect(firstOf('first: who\nlevers: { who: WHO }\n'.replace('WHO', WHO))).toBe(1));
  test('takes a formula', () => expect(firstOf('first: 1-who\nlevers: { who: WHO }\n'.replace('WHO', WHO))).toBe(0));
  test('names what it may be where it is neither', () => {
    expect(faults('first: souht\n')).toEqual(['"souht" is not a party or a lever.']);
  });
});

const WHO = '{ says: Who moves first., default: 1, min: 0, max: 1, step: 1, restsOn: [a-guess] }';

describe('doctrine', () => {
  const RULES = 'doctrine: [{ when: { trust: ">= 2" }, play: talk, says: So. }, { play: wait }]';

  test('holds actions of the party by index, and conditions', () => {
    const { parties, actions } = variant(`parties: { north: { ${RULES} } }\n`);
    const [north, south] = parties;
    expect(south?.doctrine).toEqual([]);
    expect(north?.doctrine.map(({ action }) => [actions[action]?.mover, actions[action]?.id])).toEqual([
      [0, 'talk'],
      [0, 'wait'],
    ]);
    expect(north?.doctrine[0]?.says).toBe('So.');
    const [first, last] = north?.doctrine.map(({ when }) => when) ?? [];
    expect([0, 1, 2, 3].map(trust => first && holds(first, [0, trust]))).toEqual([false, false, true, true]);
    expect(last).toBe(ALWAYS);
  });

  test('of the second party counts the actions of the first', () => {
    const { parties, actions } = variant('parties: { south: { doctrine: [{ play: wait }] } }\n');
    const action = actions[parties[1]?.doctrine[0]?.action ?? -1];
    expect([action?.mover, action?.id]).toEqual([1, 'wait']);
  });

  test('rests on what its party rests on', () => {
    const party =
      '{ name: East, foresight: 1, precision: 1, patience: 0, doctrine: [{ when: { trust: 1 }, play: wait }] }';
    expect(
      faults(`parties: { east: ${party} }
order: [north, south, east, world]
actions: { east: { wait: { title: Wait, results: [{ chance: 1 }] } } }
`),
    ).toEqual(['How "east" decides rests on nothing.']);
  });
});

describe('precision', () => {
  test('takes the word infinity', () => {
    expect(variant('parties: { north: { precision: infinity } }\n').parties[0]?.precision).toBe('infinity');
  });
});

describe('patience 1', () => {
  test.each([
    ['goes without payoffs each round', 'parties: { south: { patience: 1 } }\n'],
    [
      'goes where every party looks to the horizon',
      'parties: { north: { patience: 1, foresight: horizon }, south: { foresight: horizon } }\n',
    ],
  ])('%s', (_, text) => expect(faults(text)).toEqual([]));

  test('is refused by a lever that reaches it', () => {
    expect(faults('parties: { north: { patience: 2 * zeal } }\n')).toEqual([
      'The patience of "north", "2 * zeal", is 2 with zeal = 1.',
      'The patience of "north", "2 * zeal", is 1 with zeal = 0.5.',
    ]);
  });
});
