import { test as property } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  percentsOf,
  percentTexts,
  pointsBetween,
  sharedOut,
  signedPoints,
  spokenPercent,
} from '../../../src/ui/odds/percents.ts';

/** Probabilities that sum to 1, some of them 0. */
const anyOdds = fc
  .array(fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 1, noNaN: true })), { minLength: 1, maxLength: 9 })
  .filter(parts => parts.some(part => part > 0))
  .map(parts => {
    const sum = parts.reduce((a, b) => a + b, 0);
    return parts.map(part => part / sum);
  });
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

describe('sharing out whole units', () => {
  test('by hand: thirds of 100, and a tie goes to the first', () => {
    expect(sharedOut([1 / 3, 1 / 3, 1 / 3], 100)).toEqual([34, 33, 33]);
    expect(sharedOut([0.125, 0.125, 0.75], 10)).toEqual([1, 1, 8]);
    expect(sharedOut([0.06, 0.16, 0.78], 10)).toEqual([0, 2, 8]);
  });

  test('what adds up to a whole number but for rounding is that number', () => {
    const third = 0.1 + 0.2;
    expect(sharedOut([third, 0.7 - 1e-16], 10)).toEqual([3, 7]);
    expect(sharedOut([1 - 1e-15, 0], 100)).toEqual([100, 0]);
  });

  property.prop([anyOdds, fc.nat(500)])(
    'is exact: each is its part rounded up or down, and they sum up',
    (odds, total) => {
      const shares = sharedOut(odds, total);
      expect(sum(shares)).toBe(total);
      shares.forEach((share, i) => {
        expect(Math.abs(share - (odds[i] ?? 0) * total)).toBeLessThan(1 + 1e-6);
      });
    },
  );
});

describe('percents', () => {
  test('what is possible never reads 0%, nor what is not certain 100%', () => {
    expect(percentTexts([0.996, 0.004, 0])).toEqual(['>99%', '<1%', '0%']);
    expect(percentTexts([1, 0])).toEqual(['100%', '0%']);
    expect(percentTexts([0.31, 0.69])).toEqual(['31%', '69%']);
    expect(percentTexts([]).join()).toBe('');
  });

  property.prop([anyOdds])('are whole and add to 100', odds => {
    expect(sum(percentsOf(odds))).toBe(100);
  });

  property.prop([anyOdds, anyOdds])(
    'points are the difference of what is shown, so that both agree',
    (before, after) => {
      const odds = before.map((_, i) => after[i] ?? 0);
      const points = pointsBetween(before, odds);
      points.forEach((point, i) => {
        expect((percentsOf(before)[i] ?? 0) + point).toBe(percentsOf(odds)[i]);
      });
    },
  );

  test('are written with a true minus, and said in words', () => {
    expect([9, -5, 0].map(signedPoints)).toEqual(['+9', '−5', '0']);
    expect([spokenPercent('<1%'), spokenPercent('>99%')]).toEqual(['under 1%', 'over 99%']);
  });
});
