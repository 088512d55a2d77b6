import { expect, test } from 'vitest';
import { distance } from '../../../src/analysis/debrief/distance.ts';

const odds = (...p: readonly number[]) => Float64Array.from(p);

test('the distance of two odds is the probability that must be moved', () => {
  expect(distance(odds(0.5, 0.3, 0.2), odds(0.2, 0.5, 0.3))).toBeCloseTo(0.3, 12);
  expect(distance(odds(1, 0), odds(0, 1))).toBe(1);
});

test('a change spread over several endings is farther than any one of them changed', () => {
  expect(distance(odds(0.4, 0.3, 0.3), odds(0.48, 0.26, 0.26))).toBeCloseTo(0.08, 12);
  expect(distance(odds(0.25, 0.25, 0.25, 0.25), odds(0.29, 0.29, 0.21, 0.21))).toBeCloseTo(0.08, 12);
});
