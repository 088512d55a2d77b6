import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalsFor, fixed, threeDigits } from '../../../src/words/numbers/decimals.ts';
import { property } from '../../support/property.ts';

const anyNumber = fc.double({ min: -1e9, max: 1e9, noNaN: true });

test.each([
  [0, 0],
  [0.00123, 5],
  [0.31, 3],
  [1.5, 2],
  [-12.3, 1],
  [123, 0],
  [1e9, 0],
])('three digits of %s take %i decimals', (x, decimals) => expect(threeDigits(x)).toBe(decimals));

test('numbers side by side take the digits of the largest, and more where a difference would not show', () => {
  expect(decimalsFor([12.3, 0.001])).toBe(1);
  expect(decimalsFor([12.31, 12.33], [0.02])).toBe(2);
  expect(decimalsFor([1000.02, 1000.01], [-0.01])).toBe(2);
  expect(decimalsFor([12.31, 3], [9.31])).toBe(1);
  expect(decimalsFor([])).toBe(0);
});

test('a difference by rounding alone, or too small for three more, takes no more', () => {
  expect(decimalsFor([0.1 + 0.2, 0.3], [0.1 + 0.2 - 0.3])).toBe(3);
  expect(decimalsFor([1, 1 + 1e-8], [1e-8])).toBe(2);
  expect(decimalsFor([1.001, 1 + 1e-8], [0.001, 1e-8])).toBe(3);
});

test('thousands have commas, and a number below 0 the minus of prose; what rounds to 0 has none', () => {
  expect([fixed(1234567.891, 2), fixed(-1234, 0), fixed(-0.004, 2), fixed(999, 0)]).toEqual([
    ...['1,234,567.89', '−1,234', '0.00', '999'],
  ]);
});

property([anyNumber, fc.integer({ min: 0, max: 8 })])('nothing is written with the ASCII minus', (x, decimals) => {
  expect(fixed(x, decimals)).toMatch(/^−?\d{1,3}(?:,\d{3})*(?:\.\d+)?$/);
});

property([fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: 1e-4, max: 1, noNaN: true })])(
  'two that differ by a ten-thousandth of the larger or more are written apart',
  (x, part) => {
    fc.pre(Math.abs(x) > 1e-6);
    const other = x * (1 - part);
    const decimals = decimalsFor([x, other], [x - other]);
    expect(fixed(x, decimals)).not.toBe(fixed(other, decimals));
  },
);
