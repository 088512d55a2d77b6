import { describe, expect, test } from 'vitest';
import { drawSaltelli, sobolIndices, type VarianceShare } from '../../../src/analysis/drivers/sobol.ts';

type Fn = (point: readonly number[]) => number;

/** Ishigami & Homma 1990, with a = 7 and b = 0.1. */
const ishigami: Fn = point => {
  const [x = 0, y = 0, z = 0] = point.map(share => Math.PI * (2 * share - 1));
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
};

/** Sobol's g-function, and its indices by their closed form (Saltelli et al. 2010, section 5). */
const A = [0, 1, 4.5, 9, 99, 99, 99, 99];
const g: Fn = point => point.reduce((product, x, i) => (product * (Math.abs(4 * x - 2) + A[i]!)) / (1 + A[i]!), 1);
const parts = A.map(a => 1 / (3 * (1 + a) ** 2));
const variance = parts.reduce((product, part) => product * (1 + part), 1) - 1;
const gFirst = parts.map(part => part / variance);
const gTotal = parts.map(part => (part * (1 + variance)) / (1 + part) / variance);

function indicesOf(of: Fn, inputs: number, draws: number, seed: string) {
  const plan = drawSaltelli(inputs, draws, seed);
  return sobolIndices(plan, plan.points.map(of), seed) ?? [];
}

describe.each([
  ['Ishigami', ishigami, [0.3139, 0.4424, 0], [0.5576, 0.4424, 0.2437]],
  ['the g-function', g, gFirst, gTotal],
] as const)('the indices of %s, at 4,096 draws', (_, of, first, total) => {
  const known = [...first, ...total];
  const sharesFrom = (seed: string) => {
    const found = indicesOf(of, first.length, 4096, seed);
    return [...found.map(index => index.first), ...found.map(index => index.total)];
  };
  const holds = ({ low, high }: VarianceShare, i: number) => known[i]! >= low - 5e-5 && known[i]! <= high + 5e-5;

  test('are those of the closed form, within the intervals that are told', () => {
    expect(sharesFrom('1').map(holds)).toEqual(known.map(() => true));
  });

  test('lie in intervals that hold the share itself, and from whatever seed the true one nine times in ten', () => {
    const found = ['s0', 's1', 's2', 's3', 's4', 's5'].map(sharesFrom);
    for (const { low, share, high } of found.flat()) {
      expect(low).toBeLessThanOrEqual(share);
      expect(share).toBeLessThanOrEqual(high);
      expect(high - low).toBeLessThan(0.12);
    }
    const held = found.flatMap(shares => shares.map(holds)).filter(Boolean).length;
    expect(held).toBeGreaterThan(0.9 * 6 * known.length);
  });
});

test('a plan holds both draws and each input of the one in the other, and every part of a range once', () => {
  const { points } = drawSaltelli(2, 50, '1');
  expect(points).toHaveLength(200);
  const [a, b, first, second] = points;
  expect(first).toEqual([b?.[0], a?.[1]]);
  expect(second).toEqual([a?.[0], b?.[1]]);
  const parts50 = points.filter((_, i) => i % 4 === 0).map(([x]) => Math.floor((x ?? 0) * 50));
  expect(parts50.sort((x, y) => x - y)).toEqual(Array.from({ length: 50 }, (_, i) => i));
});

test('nothing that varies has no indices, and draws with a gap count for nothing', () => {
  const plan = drawSaltelli(2, 20, '1');
  const constant = plan.points.map(() => 0.25);
  expect(sobolIndices(plan, constant, '1')).toBeUndefined();
  const values = plan.points.map(([x = 0]) => x);
  const gaps = values.map((value, i) => (i === 5 ? undefined : value));
  const kept = sobolIndices(plan, gaps, '1')?.[1]?.total.share;
  expect(kept).toBe(0);
});
