import { describe, expect, test } from 'vitest';
import { percentileOf } from '../../src/num/percentile.ts';

describe('a percentile', () => {
  test('lies between two numbers in proportion', () => {
    expect(percentileOf([1, 2, 4, 8], 0)).toBe(1);
    expect(percentileOf([1, 2, 4, 8], 1)).toBe(8);
    expect(percentileOf([1, 2, 4, 8], 0.5)).toBe(3);
    expect(percentileOf([1, 2, 4, 8], 0.75)).toBe(5);
  });

  test('of one number is that number', () => {
    expect([0, 0.3, 1].map(share => percentileOf([7], share))).toEqual([7, 7, 7]);
  });

  test('of none there is none', () => {
    expect(() => percentileOf([], 0.5)).toThrow('no numbers have no percentile');
  });
});
