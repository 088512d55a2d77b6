import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalQuantile, wilsonInterval } from '../../src/num/wilson.ts';
import { property } from '../support/property.ts';

describe('the normal quantile', () => {
  // As Python's statistics.NormalDist().inv_cdf, which follows the same paper.
  test.each([
    [0.5, 0],
    [0.6, 0.2533471031357998],
    [0.9, 1.2815515655446006],
    [0.975, 1.9599639845400536],
    [0.995, 2.5758293035489],
    [0.9995, 3.2905267314918945],
    [0.025, -1.9599639845400538],
    [1e-6, -4.753424308822899],
    [1e-20, -9.262340089798409],
  ])('at %d is %d', (p, known) => {
    expect(normalQuantile(p)).toBeCloseTo(known, 12);
  });

  test.each([0, 1, -0.1, Number.NaN])('is not known at %d', p => {
    expect(() => normalQuantile(p)).toThrow(`no quantile at ${p}`);
  });
});

const anyCounts = fc.integer({ min: 1, max: 100_000 }).chain(runs => fc.tuple(fc.nat(runs), fc.constant(runs)));
const anyConfidence = fc.constantFrom(0.5, 0.9, 0.95, 0.99, 0.999);

describe('the interval of Wilson', () => {
  // Newcombe 1998, Statistics in Medicine 17:857, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d is %d to %d', (count, runs, low, high) => {
    const interval = wilsonInterval(count, runs, 0.95);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  property([anyCounts, anyConfidence])(
    'ends where the score test turns: (share - p)² = z² p (1 - p) / runs',
    ([count, runs], confidence) => {
      const z = normalQuantile((1 + confidence) / 2);
      const { low, high } = wilsonInterval(count, runs, confidence);
      for (const p of [low, high]) {
        expect((count / runs - p) ** 2).toBeCloseTo((z * z * p * (1 - p)) / runs, 12);
      }
      expect(low).toBeLessThanOrEqual(count / runs);
      expect(high).toBeGreaterThanOrEqual(count / runs);
    },
  );

  property([anyCounts, anyConfidence])('stays from 0 to 1 and mirrors', ([count, runs], confidence) => {
    const { low, high } = wilsonInterval(count, runs, confidence);
    const mirrored = wilsonInterval(runs - count, runs, confidence);
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeLessThanOrEqual(1);
    expect(mirrored.low).toBeCloseTo(1 - high, 12);
  });

  test('says nothing without runs', () => {
    expect(wilsonInterval(0, 0, 0.95)).toEqual({ low: 0, high: 1 });
  });

  test('refuses a count that is no share', () => {
    expect(() => wilsonInterval(3, 2, 0.95)).toThrow('3 of 2 runs is no share');
  });
});
