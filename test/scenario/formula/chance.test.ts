import { expect, test } from 'vitest';
import { chanceAt } from '../../../src/scenario/formula/chance.ts';
import { parseFormula } from '../../../src/scenario/formula/parse-formula.ts';
import type { Lever } from '../../../src/scenario/lever.ts';
import type { Variable } from '../../../src/scenario/scenario.ts';

const lever = (name: string, min: number): Lever => ({
  name,
  says: 'Made up.',
  default: 0,
  min,
  max: 1,
  step: 0.1,
  labels: new Map(),
  restsOn: [],
});

const LEVERS = [lever('p', 0), lever('q', 0), lever('below', -1)];
const NAMES = { variables: new Map<string, number>(), levers: new Map(LEVERS.map(({ name }, i) => [name, i])) };

/** The chance that a formula gives where the levers stand so. */
function chance(text: string, ...levers: readonly number[]): number {
  const formula = parseFormula(text, NAMES);
  if ('what' in formula) throw new Error(formula.what);
  const variables: Variable[] = [];
  return chanceAt({ variables, levers: LEVERS }, formula, [], levers);
}

test.each([
  ['1e-300', [], 1e-300],
  ['p', [1e-17], 1e-17],
  ['p * p', [5e-7], 2.5e-13],
  ['p * (1 - q)', [1e-20, 0.5], 5e-21],
  ['p - q', [3e-20, 1e-20], 2e-20],
  ['min(1, max(0, p - q))', [3e-20, 1e-20], 2e-20],
  ['p + below', [3e-20, 0, -1e-20], 2e-20],
  ['p / (1 - q)', [1e-20, 0.5], 2e-20],
])('%s with %j counts, however small: %d', (text, levers, value) => {
  expect(Math.abs(chance(text, ...levers) / value - 1)).toBeLessThan(1e-15);
});

test.each([
  ['1 - 0.9 - 0.1', []],
  ['3 * 0.1 - 0.3', []],
  ['1 - p - q', [0.9, 0.1]],
  ['p - 3 * q', [0.3, 0.1]],
  ['(3 * p - q) / 0.001', [0.1, 0.3]],
  ['max(0, 3 * p - q)', [0.1, 0.3]],
  ['abs(3 * p - q)', [0.1, 0.3]],
  ['0.1 + p + below', [0.2, 0, -0.3]],
  ['(0.1 + p - q) * (0.1 + p - q)', [0.2, 0.3]],
])('%s with %j is 0, but for its rounding', (text, levers) => {
  expect(chance(text, ...levers)).toBe(0);
});

test('what is below 0 by rounding is 0', () => {
  expect(chance('p - 3 * q', 0.3, 0.1)).toBe(0);
  expect(chance('-1e-10')).toBe(0);
});
