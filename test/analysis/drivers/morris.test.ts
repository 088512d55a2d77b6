import { describe, expect, test } from 'vitest';
import { drawTrajectories, effectsOf } from '../../../src/analysis/drivers/morris.ts';

const trajectories = drawTrajectories(3, 40, '7');
const effects = (of: (point: readonly number[]) => number | undefined) =>
  effectsOf(
    3,
    trajectories,
    trajectories.map(({ points }) => points.map(of)),
  );

describe('trajectories', () => {
  test('change each input once, by two thirds, within the cube', () => {
    for (const { points, steps } of trajectories) {
      expect(points).toHaveLength(4);
      expect(steps.map(({ input }) => input).sort()).toEqual([0, 1, 2]);
      steps.forEach(({ input, by }, i) => {
        const changes = points[i + 1]!.map((x, at) => x - points[i]![at]!);
        expect(changes.map(change => Number(change.toFixed(12)))).toEqual(
          [0, 1, 2].map(at => (at === input ? Number(by.toFixed(12)) : 0)),
        );
        expect(Math.abs(by)).toBeCloseTo(2 / 3, 12);
      });
      for (const x of points.flat()) expect([0, 1, 2, 3]).toContain(Math.round(3 * x * 1e9) / 1e9);
    }
  });

  test('are the same for the same seed', () => {
    expect(drawTrajectories(3, 40, '7')).toEqual(trajectories);
    expect(drawTrajectories(3, 40, '8')).not.toEqual(trajectories);
  });
});

describe('effects, by hand', () => {
  test('of a sum are its weights, with their sign, and differ nowhere', () => {
    const [x, y, z] = effects(([a = 0, b = 0]) => 3 * a - 2 * b + 5);
    expect([x?.size, y?.size, z?.size].map(size => size?.toFixed(9))).toEqual([
      '3.000000000',
      '2.000000000',
      '0.000000000',
    ]);
    expect([x?.mean, y?.mean].map(mean => mean?.toFixed(9))).toEqual(['3.000000000', '-2.000000000']);
    for (const one of [x, y, z]) expect(one?.spread).toBeCloseTo(0, 9);
  });

  test('of a product are where the other input stands: half on average, and spread', () => {
    const product = effects(([a = 0, b = 0]) => a * b);
    const others = trajectories.map(({ points, steps }) => {
      const step = steps.findIndex(({ input }) => input === 0);
      return points[step]![1]!;
    });
    const mean = others.reduce((sum, b) => sum + b, 0) / others.length;
    expect(product[0]?.mean).toBeCloseTo(mean, 9);
    expect(product[0]?.size).toBeCloseTo(mean, 9);
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.2);
    expect(product[0]?.spread).toBeGreaterThan(0.25);
  });

  test('leave out a step to a point that has no value', () => {
    const [x] = effects(([a = 0, b = 0]) => (b > 0.9 ? undefined : 3 * a));
    expect(x?.mean).toBeCloseTo(3, 9);
  });
});
