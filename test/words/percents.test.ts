import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  briefPercent,
  finePercent,
  givenPercent,
  givenPoints,
  isNoChange,
  percentBeside,
  percentText,
  percentTexts,
  pointsBetween,
  pointsText,
  sharedOut,
  signedPoints,
  sizeInPoints,
  spokenChange,
  spokenPercent,
} from '../../src/words/percents.ts';
import { property } from '../support/property.ts';

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
    expect(sharedOut([1 / 3, 1 / 3, 1 / 3], 100, 1)).toEqual([34, 33, 33]);
    expect(sharedOut([0.125, 0.125, 0.75], 10, 1)).toEqual([1, 1, 8]);
    expect(sharedOut([0.06, 0.16, 0.78], 10, 1)).toEqual([0, 2, 8]);
  });

  test('what adds up to a whole number but for rounding is that number', () => {
    const third = 0.1 + 0.2;
    expect(sharedOut([third, 0.7 - 1e-16], 10, 1)).toEqual([3, 7]);
    expect(sharedOut([1 - 1e-15, 0], 100, 1)).toEqual([100, 0]);
  });

  property([anyOdds, fc.nat(500)])('is exact: each is its part rounded up or down, and they sum up', (odds, total) => {
    const shares = sharedOut(odds, total, 1);
    expect(sum(shares)).toBe(total);
    shares.forEach((share, i) => {
      expect(Math.abs(share - (odds[i] ?? 0) * total)).toBeLessThan(1 + 1e-6);
    });
  });
});

describe('a unit for what is not too small', () => {
  test('by hand: what the small ones get the largest gives, as long as it has some', () => {
    expect(sharedOut([0.9, 0.04, 0.03, 0.02, 0.01], 10, 0.02)).toEqual([7, 1, 1, 1, 0]);
    expect(sharedOut([0.45, 0.44, 0.05, 0.06], 8, 0.05)).toEqual([3, 3, 1, 1]);
    expect(sharedOut([0.1, 0.5, 0.4], 2, 0.1)).toEqual([0, 1, 1]);
  });

  property([anyOdds, fc.nat(60), fc.double({ min: 0, max: 1, noNaN: true })])(
    'whatever the parts, the shares sum up, and a larger part never gets less',
    (odds, total, least) => {
      const shares = sharedOut(odds, total, least);
      expect(sum(shares)).toBe(total);
      const bySize = odds.map((p, i) => [p, shares[i] ?? 0] as const).sort(([p, a], [q, b]) => q - p || b - a);
      bySize.forEach(([p, share], i) => {
        expect(share).toBeLessThanOrEqual(bySize[i - 1]?.[1] ?? total);
        if (total >= odds.length && p > 0 && p >= least) expect(share).toBeGreaterThan(0);
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

  test('are rounded each by itself, whether they then sum to 100 or not', () => {
    expect(percentTexts([0.096, 0.296, 0.608])).toEqual(['10%', '30%', '61%']);
    expect(percentTexts([0.094, 0.294, 0.612])).toEqual(['9%', '29%', '61%']);
  });

  test('points are the exact change rounded, as much up as down', () => {
    // From 10.4 to 10.6 is no point, although 10% is told first and then 11%; from 9.6 to 10.4 is one, from 10% to 10%.
    expect(pointsBetween([0.104, 0.896], [0.106, 0.894])).toEqual([0, 0]);
    expect(pointsBetween([0.096, 0.904], [0.104, 0.896])).toEqual([1, -1]);
    expect(pointsBetween([0.25, 0.75], [0.375, 0.625])).toEqual([13, -13]);
  });

  property([anyOdds, anyOdds])('points are never off by more than half of one', (some, others) => {
    const after = some.map((_, i) => others[i] ?? 0);
    pointsBetween(some, after).forEach((points, i) => {
      expect(Math.abs(points - 100 * ((after[i] ?? 0) - (some[i] ?? 0)))).toBeLessThanOrEqual(0.5 + 1e-9);
    });
  });

  test('are written with a true minus, and said in words', () => {
    expect([9, -5, 0].map(signedPoints)).toEqual(['+9', '−5', '0']);
    expect([spokenPercent('<1%'), spokenPercent('>99%')]).toEqual(['under 1%', 'over 99%']);
  });
});

describe('one rule for every number of decimals', () => {
  const decimals = [0, 1, 2] as const;

  test('0 and 1 are 0% and 100%, and nothing else is', () => {
    const odds = [0, 1e-9, 0.00049, 0.308, 0.9996, 1 - 1e-9, 1];
    expect(odds.map(p => percentText(p))).toEqual(['0%', '<1%', '<1%', '31%', '>99%', '>99%', '100%']);
    expect(odds.map(p => percentText(p, 1))).toEqual(['0%', '<0.1%', '<0.1%', '30.8%', '>99.9%', '>99.9%', '100%']);
    expect(odds.map(p => percentText(p, 2))).toEqual(['0%', '<0.01%', '0.05%', '30.80%', '99.96%', '>99.99%', '100%']);
  });

  test('what sums of chances lose of 1 is nothing, where nothing else can happen', () => {
    expect(percentText(1 - 1e-15, 1)).toBe('100%');
    expect(percentTexts([1 - 1e-15, 0], 1)).toEqual(['100%', '0%']);
    expect(percentTexts([1, 1e-18], 1)).toEqual(['>99.9%', '<0.1%']);
  });

  property([fc.double({ min: 0, max: 1 - 1e-11, minExcluded: true, noNaN: true }), fc.constantFrom(...decimals)])(
    'no probability between 0 and 1 reads as either',
    (p, places) => {
      const number = Number(percentText(p, places).replace(/[<>%]/g, ''));
      expect(number).toBeGreaterThan(0);
      expect(number).toBeLessThan(100);
      expect(Number(finePercent(p).replace(/[<>%]/g, ''))).toBeGreaterThan(0);
      expect(Number(finePercent(p).replace(/[<>%]/g, ''))).toBeLessThan(100);
    },
  );

  property([anyOdds, fc.constantFrom(...decimals)])(
    'of odds one reads 100% only where all others read 0%',
    (odds, places) => {
      const texts = percentTexts(odds, places);
      expect(texts.filter(text => text === '0%')).toHaveLength(odds.filter(p => p === 0).length);
      if (texts.includes('100%')) expect(texts.filter(text => text !== '0%')).toHaveLength(1);
    },
  );

  property([fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...decimals)])(
    'each is true: below or above its bound, or within half of its last digit',
    (p, places) => {
      const text = percentText(p, places);
      const number = Number(text.replace(/[<>%]/g, ''));
      if (text.startsWith('<')) expect(100 * p).toBeLessThan(number);
      else if (text.startsWith('>')) expect(100 * p).toBeGreaterThan(number);
      else expect(Math.abs(100 * p - number)).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-9);
    },
  );
});

test('a share that was given keeps its digits', () => {
  expect([0.2, 0.999, 0.07, 1 - 0.95].map(givenPercent)).toEqual(['20%', '99.9%', '7%', '5%']);
  expect([0.05, 0.025].map(givenPoints)).toEqual(['5', '2.5']);
});

test('with three digits small ones differ', () => {
  expect([0, 1, 0.5, 1 / 3, 0.00012345, 1e-9, 1 - 1e-9, 0.9996].map(finePercent)).toEqual([
    ...['0%', '100%', '50%', '33.3%', '0.0123%', '<0.0001%', '>99.9%', '>99.9%'],
  ]);
});

test('beside another it has as many digits as it takes to tell them apart', () => {
  expect(percentBeside(0.25, 0.2)).toBe('25%');
  expect(percentBeside(0.200004, 0.2)).toBe('20.0004%');
  expect(percentBeside(0.2, 0.2)).toBe('20%');
});

test('changes are in points, to a tenth, with a sign where there is one to tell', () => {
  expect([0.035, -0.002, 0.0004, -1e-17, 0].map(pointsText)).toEqual(['+3.5', '−0.2', '0.0', '0.0', '0.0']);
  expect([sizeInPoints(-0.035), isNoChange(0.0004), isNoChange(-0.0006)]).toEqual(['3.5', true, false]);
  expect([spokenChange(0.035), spokenChange(-0.0021), spokenChange(0.03)]).toEqual(['up 3.5', 'down 0.2', 'up 3.0']);
});

test.each([
  [1, '100%'],
  [0.9999, '>99%'],
  [0.85, '85%'],
  [0.155, '16%'],
  [0.145, '15%'],
  [0.0041, '0.41%'],
  [0.00001, '<0.01%'],
])('where room is scarce a chance of %d reads %s', (chance, text) => {
  expect(briefPercent(chance)).toBe(text);
});
