import { describe, expect, test } from 'vitest';
import { exploreGame } from '../../../src/game/table/explore.ts';
import { findState } from '../../../src/game/table/find-state.ts';
import { anyModel } from '../../support/arbitrary/scenario.ts';
import { game, modelOf } from '../../support/load.ts';
import { property } from '../../support/property.ts';
import { tableOf } from '../../support/solve.ts';
import { madeUp } from '../../support/tiny/made-up.ts';
import { wideGame } from './wide.ts';

describe('a table', () => {
  property([anyModel])('has its blocks in ascending order, and each state is found', model => {
    const table = tableOf(model);
    table.blocks.forEach(({ state: states }, block) => {
      expect(Array.from(states)).toEqual(Array.from(states).sort((a, b) => a - b));
      states.forEach((state, index) => {
        expect(findState(table, state)).toEqual({ block, index });
      });
    });
    expect(findState(table, model.start)).toEqual(table.start);
  });

  test('does not find what cannot be reached', () => {
    const model = game('haggle');
    const table = tableOf(model);
    const { volume, positions } = model.space;
    const reached = Array.from({ length: volume * positions }, (_, state) => state).filter(state =>
      findState(table, state),
    );
    expect(reached).toEqual(table.blocks.flatMap(({ state }) => Array.from(state)));
    expect(reached).toHaveLength(29);
    expect(findState(table, -1)).toBeUndefined();
    expect(findState(table, volume * positions)).toBeUndefined();
  });

  test.each([game('haggle'), wideGame(6)])('is plain data, which can be sent to a thread', model => {
    const table = tableOf(model);
    expect(structuredClone(table)).toEqual(table);
  });
});

describe('a game that is too large', () => {
  const refused = (model = game('haggle'), most = 28) => exploreGame(model, most);

  test('is refused with the variables that take the most values, and how many those are', () => {
    expect(refused()).toEqual({
      what: '"haggle" has more than 28 states that can be reached.',
      wayOut:
        'What multiplies them most, with the values taken so far: price (3 of 4), trust (3 of 3) and deal (2 of 2). ' +
        'Give them fewer values, or allow more with --max-states.',
    });
  });

  test('names what took the most values, not what could have', () => {
    // The leap has moved every gauge once and the trade the first; nothing moves the idle one.
    expect(refused(wideGame(3), 3)).toMatchObject({
      wayOut: expect.stringContaining('so far: g0 (2 of 10), g1 (2 of 10) and g2 (2 of 10). Give'),
    });
  });

  test('of those that took as many it names the ones that could take most, the largest first', () => {
    const gauges = [3, 5, 4, 6].map(most => `g${most}: { title: G, min: 0, max: ${most}, start: 0 }`).join(', ');
    const model = modelOf(`${madeUp('steps', 9, 'ann')}
gauges: { ${gauges}, idle: { title: Idle, min: 0, max: 99, start: 50 } }
actions: { ann: { up: { title: Up, results: [{ chance: 1, do: { g3: 1, g4: 1, g5: 1, g6: 1 } }] } } }
endings: { open: { says: Open., atHorizon: true } }
`);
    expect(refused(model, 2)).toMatchObject({
      wayOut: expect.stringContaining('so far: g6 (3 of 7), g5 (3 of 6) and g4 (3 of 5). Give'),
    });
  });

  test('is refused without names where no variable took two values', () => {
    expect(refused(game('haggle'), 0)).toMatchObject({ wayOut: 'Allow more with --max-states.' });
  });

  test('is not refused where it has just so many states', () => {
    expect(refused(game('haggle'), 29)).toMatchObject({ states: 29 });
  });
});
