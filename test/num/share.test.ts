import { expect, test } from 'vitest';
import { meanOf, shareOf } from '../../src/num/share.ts';

test('a share is of what was counted, and nothing has none', () => {
  expect([shareOf(1, 4), shareOf(0, 4), shareOf(4, 4)]).toEqual([0.25, 0, 1]);
  expect(shareOf(0, 0)).toBeNull();
});

test('numbers have a mean, and no numbers have none', () => {
  expect(meanOf([1, 2, 6])).toBe(3);
  expect(meanOf([])).toBeNull();
});
