import { describe, expect, test } from 'vitest';
import { placesInTwins, twinsOf } from '../../../src/analysis/compare/twins.ts';
import { WORLD } from '../../../src/scenario/scenario.ts';
import { game, modelOf } from '../../support/load.ts';
import { madeUp } from '../../support/tiny/made-up.ts';

const wait = '{ title: Wait, results: [{ chance: 1 }] }';
const shock = (id: string, title: string) => `${id}: { title: ${title}, chance: 0.1, do: { sum: +1 } }`;
const text = (actions: readonly string[], shocks: readonly string[], endings: readonly string[]) => `${start('twins')}
gauges: { sum: { title: Sum, min: 0, max: 1, start: 0 } }
actions: { one: { ${actions.join(', ')} }, two: { wait: ${wait} } }
world: { shocks: { ${shocks.join(', ')} } }
endings: { ${endings.map(id => `${id}: { says: E., when: { sum: 1 }, atHorizon: true }`).join(', ')}, open: { says: O., atHorizon: true } }
`;
const start = (id: string) => madeUp(id, 2, 'one', 'world', 'two');

describe('what two games have in common', () => {
  const base = modelOf(
    text(
      [`wait: ${wait}`, 'look: { title: Look, results: [{ chance: 1 }] }'],
      [shock('storm', 'A storm'), shock('fog', 'Fog')],
      ['first', 'second'],
    ),
  );
  const other = modelOf(
    text(
      [
        'jump: { title: Jump, results: [{ chance: 1 }] }',
        'wait: { title: Wait on, results: [{ chance: 0.5 }, { chance: rest }] }',
      ],
      [shock('fog', 'Thick fog'), shock('hail', 'Hail')],
      ['second', 'third'],
    ),
  );
  const twins = twinsOf(base, other);
  const unnamed = { id: '', title: '' };

  test('is matched by name: the base’s first, as the other one calls it, then what only the other has', () => {
    expect(twins?.actions.map(({ base, other, mover, id, title }) => [base, other, mover, id, title])).toEqual([
      [0, 1, 0, 'wait', 'Wait on'],
      [1, -1, 0, 'look', 'Look'],
      [2, 2, 1, 'wait', 'Wait'],
      [3, 3, WORLD, 'world', expect.any(String)],
      [-1, 0, 0, 'jump', 'Jump'],
    ]);
    expect(twins?.endings).toEqual([
      { base: 0, other: -1 },
      { base: 1, other: 0 },
      { base: 2, other: 2 },
      { base: -1, other: 1 },
    ]);
  });

  test('of the results of a party’s action is matched by number', () => {
    const results = twins?.actions.map(action => action.results) ?? [];
    expect(results[0]).toEqual([
      { base: 0, other: 0, ...unnamed },
      { base: -1, other: 1, ...unnamed },
    ]);
    expect(results[1]).toEqual([{ base: 0, other: -1, ...unnamed }]);
    expect(results[4]).toEqual([{ base: -1, other: 0, ...unnamed }]);
  });

  test('of shocks is matched by name', () => {
    expect(twins?.actions[3]?.results.map(({ base, other, id, title }) => [base, other, id, title])).toEqual([
      [0, -1, 'storm', 'A storm'],
      [1, 0, 'fog', 'Thick fog'],
      [2, 2, base.scenario.actions[3]?.results[2]?.id ?? '', base.scenario.actions[3]?.results[2]?.title ?? ''],
      [-1, 1, 'hail', 'Hail'],
    ]);
  });

  test('is found again by the index in either game', () => {
    expect([...placesInTwins(twins?.actions ?? [], 'base')]).toEqual([0, 1, 2, 3, -1]);
    expect([...placesInTwins(twins?.actions ?? [], 'other')]).toEqual([4, 0, 2, 3, -1]);
  });
});

describe('two games have nothing in common that could be followed', () => {
  const first = (id: string) => `${madeUp(id, 2, id, 'two')}
actions: { ${id}: { wait: ${wait} }, two: { wait: ${wait} } }
endings: { open: { says: O., atHorizon: true } }
`;
  const base = modelOf(first('one'));

  test('where they have other numbers of rounds', () => {
    expect(twinsOf(base, base)).toBeDefined();
    expect(twinsOf(base, modelOf(first('one').replace('horizon: 2', 'horizon: 3')))).toBeUndefined();
  });

  test('where parties move in another order', () => {
    const [asWritten, turned] = [game('turnabout'), game('turnabout', ['opens=1'])];
    expect(twinsOf(asWritten, asWritten)).toBeDefined();
    expect(twinsOf(asWritten, turned)).toBeUndefined();
  });

  test('where others move', () => {
    expect(twinsOf(base, modelOf(first('three')))).toBeUndefined();
  });
});
