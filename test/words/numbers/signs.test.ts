import { expect, test } from 'vitest';
import { lowerBound, residualText, upperBound } from '../../../src/words/numbers/bounds.ts';
import { asGiven, givenText } from '../../../src/words/numbers/given.ts';
import { counted, plural, powerOfTen } from '../../../src/words/numbers/plural.ts';
import { scoreText } from '../../../src/words/numbers/score.ts';
import { signed, withAsciiMinus, withMinus } from '../../../src/words/numbers/sign.ts';

test('prose has the minus of prose, and only numbers do', () => {
  expect([-0.5, '-3', '-1e-7', 4, 'no-2', '-5 * unit'].map(withMinus)).toEqual([
    ...['−0.5', '−3', '−1e-7', '4', 'no-2', '-5 * unit'],
  ]);
  expect(withAsciiMinus('−3, set by you (−1.5 by default)')).toBe('-3, set by you (-1.5 by default)');
});

test('what reads as nothing has no sign', () => {
  expect([signed(2, '2.0'), signed(-2, '2.0'), signed(-1e-9, '0.0')]).toEqual(['+2.0', '−2.0', '0.0']);
});

test('a number is written as it was given', () => {
  expect([0.1 + 0.2, 1 / 0.001, -3, Number.POSITIVE_INFINITY].map(givenText)).toEqual([
    ...['0.3', '1000', '−3', 'infinity'],
  ]);
  expect(asGiven(1 / 3)).toBe(0.3333333333);
});

test('a word agrees with its number', () => {
  expect([counted(1, 'round'), counted(0, 'round'), counted(1200, 'state')]).toEqual([
    ...['1 round', '0 rounds', '1,200 states'],
  ]);
  expect([counted(2, 'party', 'parties'), plural(1, 'is', 'are'), plural(1.5, 'round')]).toEqual([
    ...['2 parties', 'is', 'rounds'],
  ]);
  expect([powerOfTen(999_999), powerOfTen(2.5e18)]).toEqual(['999,999', '2.5 × 10^18']);
});

test('bounds stay bounds', () => {
  expect([lowerBound(1 / 3), upperBound(1 / 3)]).toEqual(['0.333333333333', '0.333333333334']);
  expect([lowerBound(2 / 3), upperBound(2 / 3)]).toEqual(['0.666666666666', '0.666666666667']);
  expect([lowerBound(0.3), upperBound(0.3), lowerBound(0), upperBound(1)]).toEqual([
    ...['0.300000000000', '0.300000000000', '0.000000000000', '1.000000000000'],
  ]);
  expect([residualText(0), residualText(2.4e-13)]).toEqual(['0', '2.4e-13']);
});

test('a score is 0 only where nothing was off', () => {
  expect([0, 0.0001, 0.0784, 2].map(scoreText)).toEqual(['0', '<0.001', '0.078', '2.000']);
});
