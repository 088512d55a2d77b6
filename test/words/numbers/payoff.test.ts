import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNoDifference, payoffDecimals, payoffText, signedPayoff } from '../../../src/words/numbers/payoff.ts';
import { property } from '../../support/property.ts';

test('payoffs are written in digits of their own scale', () => {
  const written = (...worths: number[]) => {
    const decimals = payoffDecimals(worths, Math.max(...worths) - Math.min(...worths));
    return worths.map(worth => signedPayoff(worth, decimals));
  };
  expect(written(1, -0.3, 0)).toEqual(['+1.00', '−0.30', '0.00']);
  expect(written(0.0216, 0.0172)).toEqual(['+0.0216', '+0.0172']);
  expect(written(21_600, -17_200.5)).toEqual(['+21,600', '−17,201']);
  expect(written(1000.02, 1000.01)).toEqual(['+1,000.02', '+1,000.01']);
});

test('one that stands alone has three digits', () => {
  expect([-3.3107, -0.95183, 12.34, 0, 4567.8].map(payoffText)).toEqual(['−3.31', '−0.952', '12.3', '0', '4,568']);
});

test('a difference that reads as nothing is none', () => {
  expect([
    isNoDifference(0.004, 2),
    isNoDifference(-0.004, 2),
    isNoDifference(0.006, 2),
    isNoDifference(0.004, 3),
  ]).toEqual([...[true, true, false, false]]);
});

property([fc.double({ min: 1e-9, max: 1e9, noNaN: true }), fc.double({ min: 0.01, max: 1, noNaN: true })])(
  'two payoffs that differ by a hundredth of the larger never read alike, whatever the unit',
  (larger, part) => {
    const pair = [larger, larger * (1 - part)];
    const [one, other] = pair.map(worth => signedPayoff(worth, payoffDecimals(pair, larger * part)));
    expect(one).not.toBe(other);
  },
);
