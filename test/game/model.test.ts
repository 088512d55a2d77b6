import { describe, expect, test } from 'vitest';
import { isModel, makeModel } from '../../src/game/model.ts';
import { makeState } from '../../src/game/notation.ts';
import { game, modelOf, scenarioOf } from '../support/load.ts';
import { madeUp } from '../support/tiny/made-up.ts';

/** A game whose levers pass at each of their steps, and not between them. */
const LEVERS = `${madeUp('levers', 4)}
levers:
  share: { says: A share., default: 0, min: 0, max: 1, step: 1 }
  memory: { says: Where trust starts., default: 1, min: 0, max: 2, step: 1 }
parties: { us: { name: Us, foresight: memory, precision: 2 * share, patience: 1 - share } }
order: [us]
gauges: { trust: { title: Trust, min: 0, max: 2, start: memory } }
actions: { us: { hold: { title: Hold, results: [{ chance: 5 * share * (1 - share) }, { chance: rest }] } } }
endings: { over: { says: Over., atHorizon: true } }
`;

describe('a model', () => {
  test('binds the levers to their defaults', () => {
    const model = modelOf(LEVERS);
    expect([...model.levers]).toEqual([0, 1]);
    expect(model.partyParameters).toEqual([{ foresight: 1, precision: 0, patience: 1 }]);
    expect(makeState(model, model.start)).toBe('us trust=1');
    expect(model.horizon).toBe(4);
  });

  test('binds levers, starts and parties as they are set', () => {
    const model = modelOf(LEVERS, ['share=0.1', 'memory=2', 'trust=0', 'us.patience=0.5']);
    expect([...model.levers]).toEqual([0.1, 2]);
    expect(model.partyParameters).toEqual([{ foresight: 2, precision: 0.2, patience: 0.5 }]);
    expect(makeState(model, model.start)).toBe('us trust=0');
    expect([...model.settings.keys()]).toEqual(['share', 'memory', 'trust', 'us.patience']);
  });

  test('starts gauges below 0 and tracks by level where they are set to', () => {
    const model = game('haggle', ['trust=-1', 'deal=sold', 'price=2']);
    expect(makeState(model, model.start)).toBe('seller deal=sold price=2 trust=-1');
  });

  test('says which settings do not go together instead', () => {
    const made = makeModel(scenarioOf({ file: 'levers.yaml', text: LEVERS }), new Map([['memory', 0.5]]));
    expect(isModel(made)).toBe(false);
    expect(made).toEqual([
      { what: expect.stringContaining('"trust", "memory", is 0.5'), wayOut: expect.stringContaining('from 0 to 2') },
      {
        what: expect.stringContaining('"us", "memory", is 0.5'),
        wayOut: expect.stringContaining('whole number of rounds'),
      },
    ]);
  });

  test('says at which lever the chances leave their range', () => {
    const made = makeModel(scenarioOf({ file: 'levers.yaml', text: LEVERS }), new Map([['share', 0.5]]));
    const what = expect.stringContaining('"5 * share * (1 - share)", is 1.25 with share = 0.5');
    expect(made).toEqual([{ what, wayOut: expect.stringContaining('from 0 to 1') }]);
  });

  test('keeps "horizon" as a foresight, unless it is set', () => {
    expect(game('lamps').partyParameters[0]?.foresight).toBe('horizon');
    expect(game('lamps', ['left.foresight=3']).partyParameters.map(({ foresight }) => foresight)).toEqual([
      3,
      'horizon',
    ]);
  });

  test('takes foresight to the horizon and the precision of a best reply as settings', () => {
    const { partyParameters } = game('haggle', ['seller.foresight=horizon', 'buyer.precision=infinity']);
    expect(partyParameters[0]?.foresight).toBe('horizon');
    expect(partyParameters[1]?.precision).toBe(Number.POSITIVE_INFINITY);
  });

  test('takes the precision of a best reply from the scenario', () => {
    const model = modelOf(LEVERS.replace('precision: 2 * share', 'precision: infinity'));
    expect(model.partyParameters[0]?.precision).toBe(Number.POSITIVE_INFINITY);
  });

  test('is not made of settings out of range, nor of a horizon without end', () => {
    const { scenario } = game('haggle');
    const made = makeModel(scenario, new Map([['trust', 99]]), 1e9);
    expect(made).toEqual([
      { what: '"99" cannot be the value of "trust".', wayOut: 'Expected a whole number from -1 to 1.' },
      { what: '"1000000000" cannot be the horizon.', wayOut: expect.stringContaining('from 1 to 10,000') },
    ]);
  });

  test('takes another horizon', () => {
    expect(game('lamps', [], 7).horizon).toBe(7);
  });

  test('turns the order by the lever, and the actions with it', () => {
    const names = (settings: string[]) => {
      const { order, scenario, actionsAt } = game('turnabout', settings);
      expect(actionsAt.map(([action]) => action?.mover)).toEqual(order);
      return order.map(mover => (mover === 'world' ? mover : scenario.parties[mover]?.id));
    };
    expect(names([])).toEqual(['red', 'world', 'blue', 'green']);
    expect(names(['opens=1'])).toEqual(['blue', 'world', 'green', 'red']);
    expect(names(['opens=2'])).toEqual(['green', 'world', 'red', 'blue']);
  });
});
