import { expect, test } from 'vitest';
import { namedParts } from '../../../../src/report/tell/reasons/named-parts.ts';

function named(worths: readonly number[], least: number): number {
  const parts = worths.map((worth, i) => ({ kind: 'round', id: `part-${i}`, worth }) as const);
  const sums = worths.map((_, first) => worths.slice(first).reduce((sum, worth) => sum + worth, 0));
  return namedParts({ parts, sums }, least);
}

test.each([
  [[5, 4, 3, 2, 1], 4, 4],
  [[5, 4], 4, 2],
  [[], 4, 0],
  // What is left sums to more than the last that is named: more are named, until it does not.
  [[5, 4, 3, 2, 1.9, 1.8, 1.7], 4, 6],
  [[1, 1, 1, 1, 1, 1, 1, 1], 4, 7],
  // Parts that cancel out are no large reason together.
  [[5, 4, 3, 2, 1.9, -1.9], 4, 4],
  [[-5, -4, -3, -2, -1.9, -1.8], 4, 5],
])('of %j at least %i are named: %i', (worths, least, count) => {
  expect(named(worths, least)).toBe(count);
});
