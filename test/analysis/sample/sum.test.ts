import { describe, expect, test } from 'vitest';
import { BATCH, batchesIn, batchOf, endingShares, SampleSum, tallyMeans } from '../../../src/analysis/sample/sample.ts';
import type { Counted } from '../../../src/analysis/sample/walk.ts';
import { wilsonInterval } from '../../../src/num/wilson.ts';

const GAME = { endings: 2, tallies: 1 };

/** Two batches of a game with two endings and one tally, which grew by 1 in the first and by 5 in the second. */
const FIRST: Counted = {
  first: 1,
  count: 3,
  turns: 10,
  endings: [1, 2],
  growth: [{ mean: 1, squares: 2 }],
  kept: [2, 3],
};
const SECOND: Counted = { first: 4, count: 1, turns: 4, endings: [0, 1], growth: [{ mean: 5, squares: 7 }], kept: [4] };

test('batches are of one size but for the last', () => {
  expect(batchesIn(2 * BATCH + 1)).toBe(3);
  expect(batchesIn(2 * BATCH)).toBe(2);
  expect(batchOf(0, 2 * BATCH + 1)).toEqual({ first: 1, count: BATCH });
  expect(batchOf(2, 2 * BATCH + 1)).toEqual({ first: 2 * BATCH + 1, count: 1 });
});

describe('a sum of batches', () => {
  test('adds counts, merges means, and keeps the first runs', () => {
    const sum = new SampleSum(GAME, { ending: 1, most: 2 });
    sum.add(FIRST);
    sum.add(SECOND);
    expect(sum.counted).toEqual({
      first: 1,
      count: 4,
      turns: 14,
      endings: [1, 3],
      growth: [{ mean: 2, squares: 21 }],
      kept: [2, 3],
    });
  });

  test('begins with nothing, and keeps nothing unless it is asked to', () => {
    const sum = new SampleSum(GAME);
    expect(sum.counted).toEqual({
      first: 1,
      count: 0,
      turns: 0,
      endings: [0, 0],
      growth: [{ mean: 0, squares: 0 }],
      kept: [],
    });
    sum.add(FIRST);
    expect(sum.counted.kept).toEqual([]);
  });

  test('waits for a batch that is missing', () => {
    const sum = new SampleSum(GAME);
    sum.add(SECOND);
    expect(sum.counted.count).toBe(0);
    sum.add(FIRST);
    expect(sum.counted.count).toBe(4);
  });
});

describe('what a sample says', () => {
  test('of an ending is its share, with the interval of Wilson', () => {
    const [never, ever] = endingShares({ ...SECOND, count: 4, endings: [0, 4] }, 0.95);
    expect(never).toEqual({ count: 0, share: 0, ...wilsonInterval(0, 4, 0.95) });
    expect(ever).toEqual({ count: 4, share: 1, ...wilsonInterval(4, 4, 0.95) });
    expect(endingShares(FIRST, 0.95)[1]).toMatchObject({ count: 2, share: 2 / 3 });
  });

  test('of no runs is nothing', () => {
    const none = { ...SECOND, count: 0, endings: [0] };
    expect(endingShares(none, 0.95)).toEqual([{ count: 0, share: null, low: 0, high: 1 }]);
    expect(tallyMeans(none)).toEqual(none.growth.map(() => ({ mean: null })));
  });

  test('of a tally is its mean, with a standard error from two runs on', () => {
    expect(tallyMeans(FIRST)).toEqual([{ mean: 1, standardError: Math.sqrt(2 / 2 / 3) }]);
    expect(tallyMeans(SECOND)).toStrictEqual([{ mean: 5 }]);
  });
});
