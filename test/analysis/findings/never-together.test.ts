import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neverTogether } from '../../../src/analysis/findings/conditions/never-together.ts';
import { property } from '../../support/property.ts';

test('of three parts, of which one fails in each case, all three are named', () => {
  expect(neverTogether([[0], [1], [2]])).toEqual([0, 1, 2]);
});

test('a part that fails in every case is enough', () => {
  expect(neverTogether([[0, 1, 2], [1, 3], [1]])).toEqual([1]);
});

test('that in one case nothing fails is a mistake of the programmer', () => {
  expect(() => neverTogether([[0], []])).toThrow('in one case no part fails');
});

const PARTS = 6;

property([fc.array(fc.uniqueArray(fc.nat(PARTS - 1), { minLength: 1 }), { minLength: 1, maxLength: 12 })])(
  'no set of parts is smaller: all sets tried',
  failing => {
    const isApart = (set: readonly number[]) => failing.every(list => list.some(part => set.includes(part)));
    const sizes = Array.from({ length: 2 ** PARTS }, (_, bits) =>
      Array.from({ length: PARTS }, (_unused, part) => part).filter(part => (bits >> part) & 1),
    ).flatMap(set => (isApart(set) ? [set.length] : []));
    const found = neverTogether(failing);
    expect(isApart(found)).toBe(true);
    expect(found.length).toBe(Math.min(...sizes));
  },
);
