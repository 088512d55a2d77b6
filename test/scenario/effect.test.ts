import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digitOf, makeSpace, packState } from '../../src/game/space.ts';
import { addendAt, makeAddends } from '../../src/game/table/search/addends.ts';
import { applyEffect, invertEffect } from '../../src/scenario/effect.ts';
import type { Effect, Gauge } from '../../src/scenario/scenario.ts';
import { game } from '../support/load.ts';
import { property } from '../support/property.ts';

const anyCase = fc.integer({ min: 1, max: 9 }).chain(size =>
  fc.record({
    size: fc.constant(size),
    effect: fc.oneof(
      fc.record({ kind: fc.constant('set' as const), variable: fc.constant(1), to: fc.nat({ max: size - 1 }) }),
      fc.record({
        kind: fc.constant('step' as const),
        variable: fc.constant(1),
        by: fc.integer({ min: -12, max: 12 }),
      }),
    ),
  }),
);
const upTo = (size: number) => Array.from({ length: size }, (_, digit) => digit);

describe('an effect', () => {
  const step = (by: number): Effect => ({ kind: 'step', variable: 0, by });

  test('moves a digit by its step and stops at the bounds', () => {
    expect(upTo(4).map(digit => applyEffect(step(2), digit, 4))).toEqual([2, 3, 3, 3]);
    expect(upTo(4).map(digit => applyEffect(step(-1), digit, 4))).toEqual([0, 0, 1, 2]);
    expect(upTo(4).map(digit => applyEffect({ kind: 'set', variable: 0, to: 1 }, digit, 4))).toEqual([1, 1, 1, 1]);
  });

  test('is traced back to every digit that stops at a bound', () => {
    expect(upTo(4).map(digit => invertEffect(step(2), digit, 4))).toEqual([[], [], [0], [1, 2, 3]]);
    expect(upTo(4).map(digit => invertEffect(step(-1), digit, 4))).toEqual([[0, 1], [2], [3], []]);
    expect(upTo(3).map(digit => invertEffect({ kind: 'set', variable: 0, to: 1 }, digit, 3))).toEqual([
      [],
      [0, 1, 2],
      [],
    ]);
  });

  property([anyCase])('is traced back to just the digits that it leads from', ({ effect, size }) => {
    for (const to of upTo(size)) {
      expect(invertEffect(effect, to, size)).toEqual(upTo(size).filter(from => applyEffect(effect, from, size) === to));
    }
  });

  property([anyCase])('adds to a packed state what it makes of the digit', ({ effect, size }) => {
    const space = makeSpace([gauge(3), gauge(size), gauge(2)], [0]);
    const addends = makeAddends(space, [effect]);
    for (const digit of upTo(size)) {
      const digits = [2, digit, 1];
      const after = packState(space, digits, 0) + addendAt(addends, Int32Array.from(digits));
      expect(digitOf(space, after, 1)).toBe(applyEffect(effect, digit, size));
      expect([digitOf(space, after, 0), digitOf(space, after, 2)]).toEqual([2, 1]);
    }
  });
});

/** A gauge of a real game with another number of values. */
function gauge(size: number): Gauge {
  const found = game('haggle').scenario.variables.find(({ kind }) => kind === 'gauge');
  if (found?.kind !== 'gauge') throw new Error('haggle has no gauge');
  return { ...found, size };
}
