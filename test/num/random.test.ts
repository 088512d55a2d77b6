import { test as property } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pick, streamFrom, streamOf } from '../../src/num/random.ts';

const take = (stream: () => number, count: number) => Array.from({ length: count }, stream);

describe('a stream of numbers', () => {
  // Golden: a change here changes every line of play that was ever saved with its seed.
  test.each([
    ['7', [0.6740369703620672, 0.04562701750546694, 0.4638950633816421, 0.5096142913680524]],
    ['parley', [0.40215449314564466, 0.44003814714960754, 0.3689230789896101, 0.7158552310429513]],
    ['', [0.780832112999633, 0.34722035261802375, 0.4171016796026379, 0.3230979123618454]],
  ])('of the seed "%s" gives the same numbers on every machine', (seed, numbers) => {
    expect(take(streamOf(seed), 4)).toEqual(numbers);
  });

  property.prop([fc.string(), fc.nat(50)])('skipped ahead goes on as if the numbers had been taken', (seed, skip) => {
    expect(take(streamFrom(seed, skip), 5)).toEqual(take(streamOf(seed), skip + 5).slice(skip));
  });

  property.prop([fc.string()])('stays from 0 to 1, 1 left out, and does not repeat itself', seed => {
    const numbers = take(streamOf(seed), 100);
    for (const number of numbers) expect(number >= 0 && number < 1).toBe(true);
    expect(new Set(numbers).size).toBeGreaterThan(90);
  });

  test('differs from seed to seed', () => {
    expect(take(streamOf('7'), 3)).not.toEqual(take(streamOf('8'), 3));
  });
});

const anyWeights = fc
  .array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e6, noNaN: true })), { minLength: 1, maxLength: 8 })
  .filter(weights => weights.some(weight => weight > 0));

const anyUnit = fc.oneof(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.constant(1 - 2 ** -53));

describe('picking by weight', () => {
  test.each([
    [[1, 1, 2], 0, 0],
    [[1, 1, 2], 0.2499, 0],
    [[1, 1, 2], 0.25, 1],
    [[1, 1, 2], 0.5, 2],
    [[1, 1, 2], 0.9999, 2],
    [[0, 1], 0, 1],
    [[1, 0], 1 - 2 ** -53, 0],
    [[0, 0.1, 0.2, 0], 1 - 2 ** -53, 2],
  ])('takes from %j with %d the index %d', (weights, u, index) => {
    expect(pick(weights, u)).toBe(index);
  });

  property.prop([anyWeights, anyUnit])('never takes what has no weight', (weights, u) => {
    expect(weights[pick(weights, u)]).toBeGreaterThan(0);
  });

  property.prop([anyWeights, anyUnit, anyUnit])('takes no earlier index with a larger number', (weights, u, v) => {
    expect(pick(weights, Math.min(u, v))).toBeLessThanOrEqual(pick(weights, Math.max(u, v)));
  });

  test('takes each index as often as its weight says', () => {
    const stream = streamOf('frequencies');
    const counts = [0, 0, 0];
    for (let i = 0; i < 10_000; i++) {
      const index = pick([1, 2, 1], stream());
      counts[index] = (counts[index] ?? 0) + 1;
    }
    // Five standard deviations: 5 * sqrt(10,000 * 0.25 * 0.75) = 217.
    expect(Math.abs((counts[0] ?? 0) - 2500)).toBeLessThan(217);
    expect(Math.abs((counts[1] ?? 0) - 5000)).toBeLessThan(250);
  });

  test.each([[[]], [[0, 0]], [[Number.NaN]], [[1, Number.POSITIVE_INFINITY]]])('refuses the weights %j', weights => {
    expect(() => pick(weights, 0.5)).toThrow(`weights [${weights.join(', ')}] cannot be picked from`);
  });
});
