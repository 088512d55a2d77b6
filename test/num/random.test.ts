import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSeed, pick, streamOf } from '../../src/num/random.ts';
import { anyText } from '../support/arbitrary/text.ts';
import { property } from '../support/property.ts';

const take = (stream: () => number, count: number) => Array.from({ length: count }, stream);

const anyKey = fc.tuple(anyText, fc.nat(5), fc.nat(5));

describe('a stream of numbers', () => {
  // Golden: a change here changes every line of play that was ever saved with its seed.
  test.each([
    ['7', [0.5595975605271635, 0.3414110889836229, 0.5184870046496178, 0.8856415068521898]],
    ['parley', [0.35961124427740354, 0.14225366939213732, 0.07948625168705428, 0.05336961422853884]],
    ['', [0.9186801566188599, 0.8697662901206277, 0.21299567840705844, 0.6480930296148659]],
  ])('of the seed "%s" gives the same numbers on every machine', (seed, numbers) => {
    expect(take(streamOf(seed), 4)).toEqual(numbers);
  });

  property([anyKey, anyKey])('differs wherever a part of its key does', (a, b) => {
    const same = JSON.stringify(a) === JSON.stringify(b);
    expect(JSON.stringify(take(streamOf(...a), 3)) === JSON.stringify(take(streamOf(...b), 3))).toBe(same);
  });

  test.each([
    [
      'the second try of a seed, and the first of a seed that looks like it',
      streamOf('7', 0, 1),
      streamOf('7+1', 0, 0),
    ],
    ['a seed that holds the rest of another', streamOf('7', 1), streamOf('7,1')],
    ['letters that share their low byte', streamOf('a'), streamOf('\u0161')],
    ['a seed and the same twice over', streamOf('ab'), streamOf('abab')],
    ['halves of different letters', streamOf('\ud83d'), streamOf('\ude00')],
  ])('differs for %s', (_what, one, other) => {
    expect(take(one, 3)).not.toEqual(take(other, 3));
  });

  test('of one turn does not tell that of the next', () => {
    // A linear generator gives the same pattern for every seed.
    const bits = (turn: number) => (seed: string) => Math.floor(streamOf(seed, turn, 0)() * 65_536);
    const seeds = Array.from({ length: 50 }, (_, i) => String(i));
    expect(new Set(seeds.map(seed => bits(1)(seed) ^ bits(2)(seed))).size).toBeGreaterThan(40);
  });

  test('is even over turns, tries and pairs of both numbers', () => {
    const cells = Array<number>(100).fill(0);
    for (let turn = 0; turn < 10_000; turn++) {
      const stream = streamOf('7', turn, 0);
      const cell = 10 * Math.floor(10 * stream()) + Math.floor(10 * stream());
      cells[cell] = (cells[cell] ?? 0) + 1;
    }
    const chiSquare = cells.reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0);
    // 99 degrees of freedom: mean 99, standard deviation 14; five of them.
    expect(chiSquare).toBeLessThan(170);
  });

  property([fc.string()])('stays from 0 to 1, 1 left out, and does not repeat itself', seed => {
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

describe('a seed', () => {
  test.each(['7', 'a longer seed', 'Größe', '∀', 'x'.repeat(100)])('may be %j', text => {
    expect(isSeed(text)).toBe(true);
  });

  test.each(['', 'a\nb', '\x1b[31m', '\u007f', '\u009b', '\u202e', '\u2028', 'x'.repeat(101)])(
    'may not be %j',
    text => {
      expect(isSeed(text)).toBe(false);
    },
  );
});

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

  property([anyWeights, anyUnit])('never takes what has no weight', (weights, u) => {
    expect(weights[pick(weights, u)]).toBeGreaterThan(0);
  });

  property([anyWeights, anyUnit, anyUnit])('takes no earlier index with a larger number', (weights, u, v) => {
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
