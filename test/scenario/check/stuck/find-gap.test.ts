import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAssignment } from '../../../../src/scenario/check/assignments.ts';
import { findGap, variablesSet } from '../../../../src/scenario/check/stuck/find-gap.ts';
import { type Condition, holds } from '../../../../src/scenario/condition.ts';
import { property } from '../../../support/property.ts';
import { faults, variant } from '../../support.ts';

/** Variables 0 (harbour: 3 levels) and 1 (trust: 0 to 3), which the small scenario has, and two more. */
const scenario = variant(`gauges:
  wide: { title: W, min: 0, max: 999, start: 0, restsOn: [offer] }
  far: { title: F, min: 0, max: 999, start: 0, restsOn: [offer] }
`);
const [harbour, trust, wide, far] = [0, 1, 2, 3];
const is = (variable: number, ...digits: number[]): Condition => ({
  kind: 'test',
  variable,
  relation: { kind: 'in', of: digits },
  allowed: Array.from(scenario.variables[variable] ? { length: scenario.variables[variable].size } : [], (_, digit) =>
    digits.includes(digit),
  ),
});
const all = (...parts: Condition[]): Condition => ({ kind: 'all', parts });
const not = (part: Condition): Condition => ({ kind: 'not', part });

describe('a gap between conditions', () => {
  test('is not looked for beyond the variables whose conditions cover everything', () => {
    const onTheSide = [all(is(wide, 5), is(far, 5)), is(far, 7)];
    const covering = [
      is(trust, 0),
      all(is(trust, 1, 2, 3), is(harbour, 0)),
      all(is(trust, 1, 2, 3), is(harbour, 1, 2)),
    ];
    const { gap, tried } = findGap(scenario, [...onTheSide, ...covering], 100);
    expect(gap).toBeUndefined();
    expect(tried).toBe(1 + 3 * 3);
  });

  test('names what matters and no more', () => {
    const { gap } = findGap(scenario, [all(is(trust, 0), is(wide, 0)), is(trust, 1, 2)], 10_000);
    expect(gap && variablesSet(gap)).toEqual([trust, wide]);
    expect(gap?.[trust]).toBe(0);
    expect(gap?.[wide]).toBe(1);
  });

  test('is given up after so many combinations, and then says so', () => {
    const { gap, tried } = findGap(scenario, [is(wide, 5), not(all(is(wide, 6), is(far, 999)))], 1000);
    expect(gap).toBeUndefined();
    expect(tried).toBeGreaterThan(1000);
  });

  test('is everything where there is no condition', () => {
    expect(findGap(scenario, [], 10)).toMatchObject({ tried: 1 });
    expect(variablesSet(findGap(scenario, [], 10).gap ?? Int32Array.of(7))).toEqual([]);
  });

  const small = fc.oneof(
    fc.subarray([0, 1, 2], { minLength: 1 }).map(digits => is(harbour, ...digits)),
    fc.subarray([0, 1, 2, 3], { minLength: 1 }).map(digits => is(trust, ...digits)),
  );
  const condition: fc.Arbitrary<Condition> = fc.letrec<{ it: Condition }>(tie => ({
    it: fc.oneof(
      { depthSize: 'small' },
      small,
      tie('it').map(not),
      fc
        .tuple(fc.constantFrom('all' as const, 'any' as const), fc.array(tie('it'), { maxLength: 3 }))
        .map(([kind, parts]): Condition => ({ kind, parts })),
    ),
  })).it;

  property([fc.array(condition, { maxLength: 5 })], { numRuns: 300 })(
    'is found where trying every combination finds one',
    conditions => {
      const isOpen = (digits: ArrayLike<number>) => !conditions.some(one => holds(one, digits));
      const known = findAssignment(scenario, [harbour, trust], ({ digits }) => (isOpen(digits) ? true : undefined));
      const { gap } = findGap(scenario, conditions, 1000);
      expect(gap !== undefined).toBe(known === true);
      // What is not set may stand anywhere.
      if (gap) for (const digit of [0, 1, 2]) expect(isOpen(gap.map(one => (one < 0 ? digit : one)))).toBe(true);
    },
  );
});

describe('a scenario', () => {
  const gauges =
    'gauges: { wide: { title: W, min: 0, max: 999, start: 0, restsOn: [offer] }, far: { title: F, min: 0, max: 999, start: 0, restsOn: [offer] } }';
  const wait = (when: string) => `actions: { south: { close: null, wait: { when: ${when}, restsOn: [offer] } } }`;

  test('whose actions cover everything is taken, whatever its endings read', () => {
    const endings = 'endings: { full: { says: Full., when: { wide: 999, far: 999 } } }';
    const south =
      'actions: { south: { close: { when: { trust: "< 2" } }, wait: { when: { trust: ">= 2" }, restsOn: [offer] } } }';
    expect(faults(`${gauges}\n${endings}\n${south}\n`)).toEqual([]);
  });

  test('is told of a gap among more combinations than can be tried', () => {
    expect(faults(`${gauges}\n${wait('{ any: [{ wide: ">= 1" }, { far: ">= 1" }], trust: [0, 3] }')}\n`)).toEqual([
      'The party "south" has no open action where trust = 0, wide = 0 and far = 0.',
    ]);
  });
});

describe('chances', () => {
  const gauges =
    'gauges: { wide: { title: W, min: 0, max: 999, start: 0, restsOn: [offer] }, far: { title: F, min: 0, max: 999, start: 0, restsOn: [offer] } }';
  const talk = (chance: string) =>
    faults(
      `${gauges}\nactions: { north: { talk: { when: { all: [{ any: [{ trust: 0 }, { wide: 5 }, { far: 5 }] }] }, ` +
        `results: [{ chance: "${chance}", says: So. }, { chance: rest, says: So. }] } } }\n`,
    );

  test('that fit everywhere need no look at what only the condition of their action reads', () => {
    expect(talk('trust / 3')).toEqual([]);
  });

  test('that fit only where it holds do', () => {
    expect(talk('trust / 2')).toEqual(['A chance of "talk" would take 4.0 × 10^6 combinations to check.']);
  });
});
