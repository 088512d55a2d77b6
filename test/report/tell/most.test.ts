import { describe, expect, test } from 'vitest';
import { cutList, cutToLargest, leftLines, MOST_READ, rowOf } from '../../../src/report/tell/most.ts';

const numbers = (n: number) => Array.from({ length: n }, (_, i) => i);

describe('a list is cut to what a person reads', () => {
  test('but not one that fits, nor one that was asked for whole', () => {
    const most = numbers(MOST_READ.ranked);
    expect(cutList(most, false)).toEqual({ shown: most, left: [] });
    expect(cutList(numbers(1000), true)).toEqual({ shown: numbers(1000), left: [] });
    expect(cutToLargest(most, i => i)).toEqual({ shown: most, left: [] });
  });

  test('to its first entries', () => {
    const { shown, left } = cutList(numbers(1000), false);
    expect(shown).toEqual(numbers(30));
    expect([...shown, ...left]).toEqual(numbers(1000));
    expect(cutList(numbers(5), false, 2).left).toEqual([2, 3, 4]);
  });

  test('or to its largest, in its order; of equal ones to the first', () => {
    const { shown, left } = cutToLargest(numbers(1000), i => i % 2);
    expect(shown).toEqual(numbers(30).map(i => 2 * i + 1));
    expect(left).toHaveLength(970);
    expect(cutToLargest(numbers(31), () => 1).left).toEqual([30]);
  });
});

test('what is left out is counted, with how to have it; where nothing is no line says so', () => {
  expect(leftLines(numbers(4970))).toEqual(['… and 4,970 more: --all lists them.']);
  expect(leftLines([1], { indent: '  ', together: 'likely to 3.0% together', whole: '--json lists them' })).toEqual([
    '  … and 1 more, likely to 3.0% together: --json lists them.',
  ]);
  expect(leftLines([])).toEqual([]);
});

test('texts in a row say how many more there are', () => {
  expect(rowOf(['a', 'b'])).toBe('a, b');
  expect(rowOf(numbers(40).map(String))).toMatch(/^0, 1, .*, 29, … and 10 more$/);
});
