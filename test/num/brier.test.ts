import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brierScore, scoreOf } from '../../src/num/brier.ts';
import { property } from '../support/property.ts';

describe('the distance of a prediction from exact odds', () => {
  test('is 0 where they are one', () => {
    expect(brierScore([30, 70], [0.3, 0.7])).toBeCloseTo(0, 15);
  });

  test('is 2 where all is put on what cannot be, and the opposite is certain', () => {
    expect(brierScore([100, 0], [0, 1])).toBe(2);
  });

  test('adds the squares over the endings', () => {
    // (0.5 - 0.2)² + (0.3 - 0.3)² + (0.2 - 0.5)² = 0.09 + 0 + 0.09
    expect(brierScore([50, 30, 20], [0.2, 0.3, 0.5])).toBeCloseTo(0.18, 15);
  });

  test('takes rounded thirds for thirds', () => {
    expect(brierScore([33, 33, 33], [1 / 3, 1 / 3, 1 / 3])).toBeCloseTo(0, 15);
  });

  test('refuses what is no prediction', () => {
    expect(() => brierScore([0, 0], [0.5, 0.5])).toThrow('shares that sum to 0 are no prediction');
    expect(() => brierScore([1], [0.5, 0.5])).toThrow('1 shares cannot be held to 2 odds');
  });
});

const shares = (length: number) => fc.array(fc.integer({ min: 0, max: 100 }), { minLength: length, maxLength: length });
const pair = fc
  .tuple(shares(4), shares(4))
  .filter(([p, q]) => p.some(share => share > 0) && q.some(share => share > 0));

property([pair])('rewards as Brier’s score does on average: it differs by what no prediction changes', ([p, q]) => {
  const sum = q.reduce((total, share) => total + share, 0);
  const odds = q.map(share => share / sum);
  const hit = (ending: number) => odds.map((_, i) => (i === ending ? 1 : 0));
  const expected = odds.reduce((total, chance, ending) => total + chance * brierScore(p, hit(ending)), 0);
  const spread = odds.reduce((total, chance) => total + chance * (1 - chance), 0);
  expect(expected - brierScore(p, odds)).toBeCloseTo(spread, 12);
});

test('several scores have a mean and a best', () => {
  expect(scoreOf([0.5, 0.25, 0.75])).toEqual({ count: 3, mean: 0.5, best: 0.25 });
  expect(scoreOf([])).toBeUndefined();
});
