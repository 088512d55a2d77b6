import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exp } from '../../src/num/exp.ts';
import { property } from '../support/property.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('the exponential', () => {
  // As Python's decimal.Decimal(x).exp() with 30 digits.
  test.each([
    [2, 7.38905609893065],
    [-1, 0.36787944117144233],
    [0.5, 1.6487212707001282],
    [-20, 2.0611536224385579e-9],
    [-300, 5.148200222412013e-131],
    [700, 1.0142320547350045e304],
  ])('of %d is %d', (x, known) => {
    expect(Math.abs(exp(x) / known - 1)).toBeLessThan(1e-15);
  });

  test('of 0 is 1, and of what is next to it', () => {
    for (const x of [0, -0, 1e-300, -1e-300, Number.MIN_VALUE]) expect(exp(x)).toBe(1);
  });

  property([fc.oneof(number(-708, 709), number(-40, 40), number(-1, 1))], { numRuns: 5000 })(
    'is that of the engine to 1e-15',
    x => {
      expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-15);
    },
  );

  property([number(-760, -700)], { numRuns: 2000 })('runs out into 0', x => {
    expect(Math.abs(exp(x) - Math.exp(x))).toBeLessThan(1e-318);
  });

  test('ends in 0 and in infinity', () => {
    expect([-745, -746, -1e9, Number.NEGATIVE_INFINITY].map(exp)).toEqual([0, 0, 0, 0]);
    expect([709.7, 710, 1e9, Number.POSITIVE_INFINITY].map(exp)).toEqual(Array(4).fill(Number.POSITIVE_INFINITY));
    expect(exp(Number.NaN)).toBeNaN();
  });

  property([number(-300, 300), number(-300, 300)], { numRuns: 2000 })('turns sums into products', (a, b) => {
    // The sum itself is rounded, by up to 600 * 2^-53.
    expect(Math.abs(exp(a + b) / (exp(a) * exp(b)) - 1)).toBeLessThan(1e-13);
  });
});
