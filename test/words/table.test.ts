import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capital, sentence } from '../../src/words/capital.ts';
import { inLines } from '../../src/words/in-lines.ts';
import { listed } from '../../src/words/list.ts';
import { tableRow, toLeft, toRight, widest } from '../../src/words/table.ts';
import { widthOf } from '../../src/words/width.ts';
import { property } from '../support/property.ts';

/** Latin, CJK, emoji of several code points, and letters with combining marks. */
const anyTitle = fc
  .array(fc.constantFrom('a', 'Z', '沈', '没', '👩‍🚀', '🇻🇪', 'e\u0301', '한', ' ', '“', 'ﬀ'), { maxLength: 30 })
  .map(parts => parts.join(''));

property([fc.array(anyTitle, { minLength: 1, maxLength: 6 })])('columns end at one display column', titles => {
  const width = widest(titles);
  for (const title of titles) {
    expect(widthOf(toLeft(title, width))).toBe(width);
    expect(widthOf(toRight(title, width))).toBe(width);
  }
});

property([anyTitle, fc.constantFrom('0%', '<0.1%', '>99.9%', '−1,234')])(
  'the figures of a table end at one display column, however long the name',
  (title, figure) => {
    expect(widthOf(tableRow(title, figure))).toBe(56);
    expect(widthOf(tableRow(title, '12.3', figure))).toBe(68);
  },
);

property([fc.array(anyTitle, { maxLength: 12 })])('lines take at most 80 display columns', words => {
  for (const line of inLines(words.map(word => word.replaceAll(' ', '').slice(0, 20)).join(' '), '    ')) {
    expect(widthOf(line)).toBeLessThanOrEqual(80);
  }
});

test('a row without figures has no blanks behind it', () => {
  expect(tableRow('Odds', '', '')).toBe('  Odds');
});

test('a list has its last word before the last', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
    ...['', 'a', 'a and b', 'a, b and c'],
  ]);
  expect(listed(['1', '2', '3'], 'or')).toBe('1, 2 or 3');
});

test('a sentence has a capital and an end, and nothing makes none', () => {
  expect([capital('état'), capital(''), sentence('what if: trust 3'), sentence('')]).toEqual([
    ...['État', '', 'What if: trust 3.', ''],
  ]);
});
