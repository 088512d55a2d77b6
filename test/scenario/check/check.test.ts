import { describe, expect, test } from 'vitest';
import { countAssignments, describeAssignment, findAssignment } from '../../../src/scenario/check/assignments.ts';
import { CheckBudget } from '../../../src/scenario/check/effort.ts';
import { describeLevers, leverCorners, leverSteps } from '../../../src/scenario/check/levers.ts';
import { faults, variant } from '../support.ts';

const scenario = variant('id: mine\n');

describe('findAssignment', () => {
  test('visits every combination once, the first variable slowest', () => {
    const seen: string[] = [];
    findAssignment(scenario, [0, 1], ({ digits }) => void seen.push(digits.join('')));
    expect(seen).toHaveLength(countAssignments(scenario, [0, 1]));
    expect([...new Set(seen)]).toEqual([...seen].sort());
  });

  test('visits one combination of no variables', () => {
    let visits = 0;
    findAssignment(scenario, [], () => void visits++);
    expect(visits).toBe(1);
  });

  test('stops at the first find', () => {
    const found = findAssignment(scenario, [0, 1], at =>
      at.digits[1] === 2 ? describeAssignment(scenario, [0, 1], at) : undefined,
    );
    expect(found).toBe('harbour = open and trust = 2');
  });
});

describe('lever settings', () => {
  const told = (settings: readonly Float64Array[]) => settings.map(one => describeLevers(scenario, [0, 1], one));

  test('are the defaults alone where no lever is read', () => {
    expect(told(leverCorners(scenario, []))).toEqual([' with startTrust = 1 and zeal = 0.5']);
  });

  test('are the defaults and every corner of the levers read', () => {
    expect(told(leverCorners(scenario, [0, 1]))).toEqual([
      ' with startTrust = 1 and zeal = 0.5',
      ' with startTrust = 0 and zeal = 0',
      ' with startTrust = 3 and zeal = 0',
      ' with startTrust = 0 and zeal = 1',
      ' with startTrust = 3 and zeal = 1',
    ]);
  });

  test('take in every step where only whole numbers fit', () => {
    const values = leverSteps(scenario, [1]).map(one => Number(one[1]?.toFixed(6)));
    expect([...new Set(values)].sort()).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
  });
});

describe('Effort', () => {
  test('refuses one check that is too large and goes on', () => {
    const effort = new CheckBudget();
    expect([effort.ask(1e9), effort.ask(10)]).toEqual(['refused', 'granted']);
  });

  test('stops once when all checks together take too long', () => {
    const effort = new CheckBudget();
    expect(Array.from({ length: 7 }, () => effort.ask(1e6))).toEqual([
      ...['granted', 'granted', 'granted', 'granted', 'spent', 'silent', 'silent'],
    ]);
  });
});

describe('chances', () => {
  const talk = (when: string, ...chances: string[]) =>
    faults(
      `actions: { north: { talk: { when: ${when}, results: [${chances
        .map(chance => `{ chance: "${chance}", says: So. }`)
        .join(', ')}] } } }\n`,
    );

  test.each([
    ['sums that miss 1 by rounding', '{ trust: 1 }', ['0.1', '0.2', '0.3', '0.4']],
    ['formulae that make 1 only together', '{ trust: 1 }', ['0.1 * trust', '1 - 0.1 * trust']],
    ['formulae that fit where the action is open', '{ trust: "<= 1" }', ['0.6 * trust', 'rest']],
    [
      'a condition that limits through another variable',
      '{ harbour: open, not: { all: [{ harbour: open }, { trust: 3 }] } }',
      ['0.5 * trust', 'rest'],
    ],
    ['a lever over its whole range', '{ trust: 1 }', ['zeal', '1 - zeal']],
  ])('%s are fine', (_, when, chances) => {
    expect(talk(when, ...chances)).toEqual([]);
  });

  test('two faulty ones are both told', () => {
    expect(talk('{ trust: 1 }', '1.5', '-0.5')).toEqual(['A chance of "talk" is 1.5.', 'A chance of "talk" is −0.5.']);
  });

  test('the state told is the first where it goes wrong', () => {
    expect(talk('{ harbour: open }', '0.4 * trust', 'rest')).toEqual([
      'A chance of "talk", "0.4 * trust", is 1.2 where trust = 3.',
    ]);
  });

  test('shocks count only where their conditions meet', () => {
    const shock = (id: string, when: string) =>
      `${id}: { title: T ${id}, chance: 0.7, when: ${when}, says: S., restsOn: [offer] }`;
    const world = (...shocks: string[]) => faults(`world: { shocks: { storm: null, ${shocks.join(', ')} } }\n`);
    expect(world(shock('a', '{ harbour: open }'), shock('b', '{ harbour: closed }'))).toEqual([]);
    expect(world(shock('a', '{ harbour: open }'), shock('b', '{ trust: 2 }'))).toEqual([
      'The chances of shocks that can come together sum to 1.4 where harbour = open and trust = 2.',
    ]);
  });
});

describe('what a number rests on', () => {
  test('is the nearest "restsOn" around it', () => {
    const { actions, payoffs } = variant(`restsOn: [offer]
actions: { south: { close: { restsOn: null, results: [{ chance: 1, says: S., restsOn: [threat] }] } } }
payoffs: { north: { restsOn: [threat], eachRound: { trade: { restsOn: null } } } }
`);
    const close = actions.find(({ id }) => id === 'close');
    expect(close?.restsOn).toEqual(['offer']);
    expect(close?.results[0]?.restsOn).toEqual(['threat']);
    expect(payoffs[0]?.eachRound[0]?.restsOn).toEqual(['threat']);
    expect(payoffs[1]).toEqual({ eachRound: [], endings: [] });
  });
});

describe('names that every object has', () => {
  test('are names like others', () => {
    const mine =
      variant(`parties: { constructor: { name: C, foresight: 1, precision: 1, patience: 1, restsOn: [offer] } }
order: [north, constructor, south, world]
gauges: { valueOf: { title: V, min: 0, max: 1, start: 0, restsOn: [offer] } }
actions:
  constructor:
    constructor: { title: T, cost: valueOf, restsOn: [offer], results: [{ chance: 1, do: { valueOf: +1 }, says: S. }] }
`);
    expect(mine.parties.map(({ id }) => id)).toEqual(['north', 'south', 'constructor']);
    expect(mine.order).toEqual([0, 2, 1, 'world']);
    expect(mine.actions.find(({ mover }) => mover === 2)).toMatchObject({
      id: 'constructor',
      cost: { variables: [2] },
    });
    expect(mine.payoffs[2]).toEqual({ eachRound: [], endings: [] });
  });

  test('leave no trace where they are not known', () => {
    faults('facts: { constructor: { prototype: { polluted: 1 } } }\n__proto__: { polluted: 1 }\n');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect('polluted' in {}).toBe(false);
  });
});
