import { expect, test } from 'vitest';
import { cuts, shortened } from '../../../src/fuzz/play/cuts.ts';

test('a list is cut to nothing, then by its halves, then by single items, each from its end', () => {
  expect([...cuts([1, 2, 3, 4])].map(list => list.join(''))).toEqual([
    '',
    '12',
    '14',
    '34',
    '123',
    '124',
    '134',
    '234',
  ]);
  expect([...cuts([1])]).toEqual([[]]);
  expect([...cuts([])]).toEqual([]);
});

test('a list is shortened to what is needed for it to fail', () => {
  const needs =
    (...needed: number[]) =>
    (list: readonly number[]) =>
      needed.every(item => list.includes(item));
  expect(shortened([1, 2, 3, 4, 5, 6], needs(2, 5))).toEqual([2, 5]);
  expect(shortened([1, 2, 3], needs())).toEqual([]);
  expect(shortened([1, 1], list => list.length === 2)).toEqual([1, 1]);
});
