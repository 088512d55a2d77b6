import { describe, expect, test } from 'vitest';
import { logit } from '../../src/num/logit.ts';

function shares(
  values: readonly number[],
  lambda: number,
  weights: readonly number[] = values.map(() => 1),
  tie = 0,
): number[] {
  const into = new Float64Array(values.length);
  logit(Float64Array.from(values), Float64Array.from(weights), { lambda, tie }, 0, values.length, into);
  return [...into];
}

describe('logit', () => {
  test('of two values is the logistic function of their difference', () => {
    expect(shares([1, 3], 0.5)[1]).toBeCloseTo(1 / (1 + Math.exp(-1)), 15);
  });

  test('multiplies by the weights', () => {
    expect(shares([2, 2, 2], 5, [1, 2, 1])).toEqual([0.25, 0.5, 0.25]);
    expect(shares([0, Math.log(3)], 1, [3, 1])[0]).toBeCloseTo(0.5, 15);
  });

  test('at 0 is the weights alone, at infinity the best values alone', () => {
    expect(shares([7, -7], 0)).toEqual([0.5, 0.5]);
    expect(shares([1, 4, 4], Number.POSITIVE_INFINITY, [1, 3, 1])).toEqual([0, 0.75, 0.25]);
  });

  test('at infinity shares a tie, which is as wide as it is asked to be', () => {
    expect(shares([4, 3.9, 3.8], Number.POSITIVE_INFINITY, [1, 3, 1])).toEqual([1, 0, 0]);
    expect(shares([4, 3.9, 3.8], Number.POSITIVE_INFINITY, [1, 3, 1], 0.15)).toEqual([0.25, 0.75, 0]);
  });

  test('does not overflow', () => {
    expect(shares([1e6, -1e6], 1000)).toEqual([1, 0]);
    expect(shares([-1e6, -1e6], 1000)).toEqual([0.5, 0.5]);
  });

  test('writes only the places it is asked for, over the values if need be', () => {
    const values = Float64Array.of(9, 1, 1, 9);
    logit(values, Float64Array.of(1, 1, 1, 1), { lambda: 2, tie: 0 }, 1, 2, values);
    expect([...values]).toEqual([9, 0.5, 0.5, 9]);
  });
});
