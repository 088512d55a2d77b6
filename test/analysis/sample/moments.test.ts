import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeMoments, NO_MOMENTS, standardError, tallyMomentsOf } from '../../../src/analysis/sample/moments.ts';
import { property } from '../../support/property.ts';

const numbers = fc.array(fc.integer({ min: -100, max: 100 }), { maxLength: 12 });

const momentsOfAll = (all: readonly number[]) => tallyMomentsOf(Float64Array.from(all), 0, 1, all.length);

describe('the moments of numbers', () => {
  test('are their mean and the sum of their squared distances from it', () => {
    expect(momentsOfAll([2, 4, 4, 4, 5, 5, 7, 9])).toEqual({ mean: 5, squares: 32 });
    expect(momentsOfAll([-3])).toEqual({ mean: -3, squares: 0 });
    expect(momentsOfAll([])).toEqual({ mean: 0, squares: 0 });
  });

  test('are those of a column where numbers stand apart', () => {
    const table = Float64Array.of(1, 10, 100, 3, 30, 300, 8, 80, 800);
    expect(tallyMomentsOf(table, 1, 3, 3)).toEqual({ mean: 40, squares: 30 ** 2 + 10 ** 2 + 40 ** 2 });
    expect(tallyMomentsOf(table, 0, 3, 2)).toEqual({ mean: 2, squares: 2 });
  });

  property([numbers, numbers])('of two groups are those of all of them', (a, b) => {
    const merged = mergeMoments(momentsOfAll(a), a.length, momentsOfAll(b), b.length);
    const whole = momentsOfAll([...a, ...b]);
    expect(merged.mean).toBeCloseTo(whole.mean, 9);
    expect(merged.squares).toBeCloseTo(whole.squares, 6);
  });

  test('of two groups count each as often as it has numbers', () => {
    expect(mergeMoments({ mean: 1, squares: 2 }, 3, { mean: 5, squares: 7 }, 1)).toEqual({ mean: 2, squares: 21 });
    expect(mergeMoments(NO_MOMENTS, 0, { mean: 5, squares: 7 }, 2)).toEqual({ mean: 5, squares: 7 });
    expect(mergeMoments(NO_MOMENTS, 0, NO_MOMENTS, 0)).toEqual(NO_MOMENTS);
  });
});

test('the standard error of a mean needs two numbers', () => {
  expect(standardError({ mean: 5, squares: 32 }, 8)).toBe(Math.sqrt(32 / 7 / 8));
  expect(standardError({ mean: 5, squares: 2 }, 2)).toBe(1);
  expect(standardError({ mean: 5, squares: 0 }, 1)).toBeUndefined();
  expect(standardError(NO_MOMENTS, 0)).toBeUndefined();
});
