import { expect, test } from 'vitest';
import { at } from '../../src/num/at.ts';

test('an entry is returned as it is, nothing among them', () => {
  expect(at([5, 0, 7], 1, 'count')).toBe(0);
  expect(at(Float64Array.of(0.5), 0, 'chance')).toBe(0.5);
});

test.each([-1, 2, 0.5, Number.NaN])('an entry %s of two throws, with what was asked for', index => {
  expect(() => at(['a', 'b'], index, 'party')).toThrow(`there is no party ${index} among 2`);
});
