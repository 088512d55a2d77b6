import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countDecimals, countInColumn, countText, isSameCount, signedCount } from '../../../src/words/numbers/count.ts';
import { property } from '../../support/property.ts';

const anyCount = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
const isFraction = (x: number) => Math.abs(x - Math.round(x)) > 1e-8 * Math.max(1, x);
const numberOf = (text: string) => Number(text.replaceAll(',', '').replace('−', '-'));

test.each([
  [0, '0'],
  [0.4, '0.4'],
  [0.31017, '0.31'],
  [0.23935, '0.239'],
  [5.24965, '5.25'],
  [0.1 + 0.2, '0.3'],
  [0.7 + 0.1 + 0.2, '1'],
  [1234, '1,234'],
  [1234.5, '1,234.5'],
  [12.001, '12.001'],
  [12.96, '12.96'],
  [-2.5, '−2.5'],
])('%s is written %s', (x, text) => expect(countText(x)).toBe(text));

test('a lower bound is rounded down', () => {
  expect(countText(37.299, { atLeast: true })).toBe('37.2');
  expect(countText(0.1 + 0.2, { atLeast: true })).toBe('0.3');
  expect(countText(36.99999, { atLeast: true })).toBe('36.9');
});

test('what is known roughly may be whole', () => {
  expect(countText(8_001_234.5, { about: true })).toBe('8,001,235');
  expect(countText(8.5, { about: true })).toBe('8.5');
});

test('two that differ do not read alike', () => {
  expect([countText(100.31, {}, [100.33]), countText(100.33, {}, [100.31])]).toEqual(['100.31', '100.33']);
  expect(countText(5, {}, [5.0000001])).toBe('5');
  const rough = { about: true };
  expect([countText(8_000_000, rough, [8_000_000.4]), countText(8_000_000.4, rough, [8_000_000])]).toEqual([
    ...['8,000,000', '8,000,000.4'],
  ]);
});

property([anyCount])('no count that is not whole reads as one', x => {
  fc.pre(isFraction(x));
  expect(countText(x)).toMatch(/\.\d*[1-9]$/);
  expect(Math.abs(numberOf(countText(x)) - x)).toBeLessThanOrEqual(0.005 * x);
});

property([anyCount])('a lower bound stays one', x => {
  expect(numberOf(countText(x, { atLeast: true }))).toBeLessThanOrEqual(x * (1 + 1e-9));
});

property([anyCount, anyCount, fc.boolean(), fc.boolean()])(
  'two counts read alike only where they are one',
  (x, y, atLeast, about) => {
    fc.pre(Math.abs(x - y) > 1e-6);
    const kind = { atLeast, about };
    expect(countText(x, kind, [y])).not.toBe(countText(y, kind, [x]));
  },
);

test('counts side by side have decimals in common', () => {
  expect(countDecimals([3, 12], [9])).toBe(0);
  expect(countDecimals([123.4, 5], [])).toBe(1);
  expect(countDecimals([12.31, 12.33], [0.02])).toBe(2);
  expect([countInColumn(12.319, 1), countInColumn(12.39, 1, { atLeast: true })]).toEqual(['12.3', '12.3']);
  expect([signedCount(0.5, 2), signedCount(-0.5, 2), signedCount(0.001, 2)]).toEqual(['+0.50', '−0.50', '0.00']);
});

test('two counts are one where sums of fractions part them', () => {
  expect([isSameCount(0.3, 0.1 + 0.2), isSameCount(0.4, 0.8)]).toEqual([true, false]);
});
