import { expect, test } from 'vitest';
import { changesBySize } from '../../src/num/changes.ts';

test('changes stand by their size, up or down, with what they were made of', () => {
  expect(changesBySize([0.5, 0.25, 0.25], Float64Array.of(0.375, 0.5, 0.125))).toEqual([
    { place: 1, before: 0.25, after: 0.5, change: 0.25 },
    { place: 0, before: 0.5, after: 0.375, change: -0.125 },
    { place: 2, before: 0.25, after: 0.125, change: -0.125 },
  ]);
});

test('changes that differ by less than a step keep the order of the lists', () => {
  // 0.1 + 0.2 is a little more than 0.3.
  const places = changesBySize([0, 0, 0], [0.3, 0.1 + 0.2, 0.300002]).map(one => one.place);
  expect(places).toEqual([2, 0, 1]);
});

test('lists of unlike lengths are refused', () => {
  expect(() => changesBySize([0.5], [0.5, 0.5])).toThrow('there is no number 1 among 1');
});
