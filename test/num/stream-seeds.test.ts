import fc from 'fast-check';
import seedrandom from 'seedrandom';
import { describe, expect, test } from 'vitest';
import { LAST_RUN, runKey, seedWords, startRun } from '../../src/num/stream-seeds.ts';
import { drawBits, streamState, streamStateByMixing } from '../../src/num/xor128.ts';
import { property } from '../support/property.ts';

const anySeed = fc.string({ minLength: 1, maxLength: 20 });
const anyRun = fc.oneof(fc.integer({ min: 1, max: LAST_RUN }), fc.constantFrom(1, 2, LAST_RUN));

/** Returns the first numbers of a run's stream. */
function bitsOf(words: Int32Array, run: number, count: number): number[] {
  const state = new Int32Array(4);
  startRun(words, run, state, 0);
  return Array.from({ length: count }, (_, draw) => drawBits(state, 0, draw));
}

/** Returns how many independent rows 128-bit numbers have over the field of two elements. */
function rank(rows: readonly bigint[]): number {
  const pivots: bigint[] = [];
  for (const row of rows) {
    const left = pivots.reduce((rest, pivot) => ((rest ^ pivot) < rest ? rest ^ pivot : rest), row);
    if (left !== 0n) pivots.push(left);
    pivots.sort((a, b) => (a < b ? 1 : -1));
  }
  return pivots.length;
}

describe('the stream of a run', () => {
  test('has a key of four words, high half first, with a 0 after each half', () => {
    const units = Array.from(runKey(seedWords('7'), 1), letter => letter.charCodeAt(0));
    expect(units).toHaveLength(16);
    expect(units.filter((unit, i) => i % 2 === 1 && unit !== 0)).toEqual([]);
  });

  property([anySeed, anyRun])('is that of seedrandom.xor128, number by number', (seed, run) => {
    const words = seedWords(seed);
    const theirs = seedrandom.xor128(runKey(words, run));
    expect(bitsOf(words, run, 200)).toEqual(Array.from({ length: 200 }, () => theirs.int32()));
  });

  property([fc.array(fc.integer(), { minLength: 4, maxLength: 4 })])(
    'starts at once where it starts step by step',
    key => {
      const [quick, slow] = [new Int32Array(4), new Int32Array(4)];
      streamState(Int32Array.from(key), quick, 0);
      streamStateByMixing(Int32Array.from(key), slow, 0);
      expect(quick).toEqual(slow);
    },
  );

  // Golden: a change here changes every run that was ever named by its seed and number.
  test.each([
    ['7', 1, [1409934922, -1340935551, 2111988319]],
    ['7', 2, [-983592594, 1746789052, -1053077074]],
    ['parley', LAST_RUN, [1384690207, 2015444229, -189245383]],
  ])('of run %s/%d gives the same numbers on every machine', (seed, run, numbers) => {
    expect(bitsOf(seedWords(seed), run, 3)).toEqual(numbers);
  });

  test('belongs to that run alone: no two keys give the same state', () => {
    const states = Array.from({ length: 128 }, (_, bit) => {
      const key = Array.from({ length: 16 }, (_unused, unit) => (2 * (bit >> 4) === unit ? 1 << (bit & 15) : 0));
      const { x, y, z, w } = seedrandom.xor128(String.fromCharCode(...key), { state: true }).state();
      return [x, y, z, w].reduce((sum, word) => (sum << 32n) | BigInt(word >>> 0), 0n);
    });
    expect(rank(states)).toBe(128);
  });

  property([anySeed, anyRun, anyRun])('has a key of its own', (seed, a, b) => {
    const words = seedWords(seed);
    expect(runKey(words, a) === runKey(words, b)).toBe(a === b);
  });

  test('tells nothing of that of the next run', () => {
    const words = seedWords('7');
    const first = Array.from({ length: 32_000 }, (_, i) => (bitsOf(words, i + 1, 1)[0] ?? 0) >>> 0);
    const apart = first.slice(1).map((bits, i) => (bits ^ (first[i] ?? 0)) >>> 0);
    for (const numbers of [first, apart]) {
      const cells = new Array<number>(32).fill(0);
      for (const bits of numbers) cells[bits >>> 27] = (cells[bits >>> 27] ?? 0) + 1;
      const expected = numbers.length / 32;
      // Chi-square with 31 degrees of freedom lies below 61.1 with a probability of 0.999.
      expect(cells.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)).toBeLessThan(61.1);
    }
  });
});
