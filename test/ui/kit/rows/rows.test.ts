import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { cutRow, row, rowWidth, span, textRow } from '../../../../src/ui/kit/rows/row.ts';
import { scrolled } from '../../../../src/ui/kit/rows/scroll.ts';
import { isNarrow } from '../../../../src/words/narrow.ts';
import { cut, fill, harmless, widthOf, wrap } from '../../../../src/words/width.ts';

describe('text', () => {
  test.each([
    ['Seize a tanker', 14, 'Seize a tanker'],
    ['Seize a tanker', 8, 'Seize a…'],
    ['海上封锁', 5, '海上…'],
    ['海上封锁', 4, '海…'],
    ['é́é', 1, '…'],
    ['abc', 0, ''],
  ])('cuts “%s” to %i columns', (text, width, result) => {
    expect(cut(text, width)).toBe(result);
    expect(widthOf(cut(text, width))).toBeLessThanOrEqual(width);
  });

  test('fills up by display width', () => {
    expect(fill('海', 4)).toBe('海  ');
  });

  test('breaks lines between words, and words that are too long', () => {
    expect(wrap('the weir is shut', 8)).toEqual(['the weir', 'is shut']);
    expect(wrap('meetings ≥ 12 or so', 10)).toEqual(['meetings', '≥ 12 or so']);
    expect(wrap('incommunicado now', 6)).toEqual(['incomm', 'unicad', 'o now']);
    expect(wrap('海上封锁 now', 3)).toEqual(['海', '上', '封', '锁', 'now']);
    expect(wrap('', 6)).toEqual([]);
  });

  test('measures every character as the terminal does', () => {
    for (let code = 0x20; code < 0x3000; code++) {
      const character = String.fromCodePoint(code);
      expect(widthOf(character), code.toString(16)).toBe(stringWidth(character));
    }
  });

  test('measures narrow characters one by one, as they never join', () => {
    const codes = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code));
    const narrow = codes.filter(isNarrow);
    expect(stringWidth(narrow.join(''))).toBe(narrow.length);
    expect(stringWidth(narrow.toReversed().join(''))).toBe(narrow.length);
  });

  test('takes away what a terminal would obey', () => {
    expect(harmless('a\u001b[2Jb\u0007c\u202ed')).toBe('a [2Jb c d');
    expect(harmless(`a\n\tb\u00adc${'\u0301'.repeat(9)}`)).toBe(`a b c${'\u0301'.repeat(6)}`);
    expect(span('\u009b31mred').text).toBe(' 31mred');
  });
});

describe('rows', () => {
  const line = row([span('drugs '), span('○●○ ', 'grave'), span('strikes at sea', 'strong')]);

  test('are cut as a whole', () => {
    expect(cutRow(line, 14).spans.map(({ text }) => text)).toEqual(['drugs ', '○●○ ', 'str…']);
    expect(rowWidth(cutRow(line, 14))).toBe(14);
    expect(cutRow(line, 10).spans.map(({ text }) => text)).toEqual(['drugs ', '○●○…']);
  });

  test('are read aloud without the signs, unless said otherwise', () => {
    expect(line.said).toBe('drugs strikes at sea');
    expect(textRow('○●○', 'plain', 'level 2 of 3').said).toBe('level 2 of 3');
  });
});

describe('scrolling', () => {
  const items = Array.from({ length: 10 }, (_, i) => ({ rows: [textRow(`item ${i}`), textRow(`more ${i}`)] }));
  const texts = (cursor: number) => scrolled(items, cursor, 10, 4).map(({ spans }) => spans.map(s => s.text).join(''));

  test('shows what is around the cursor, with marks where there is more', () => {
    expect(texts(0)).toEqual(['item 0', 'more 0', 'item 1', 'more 1   ↓']);
    expect(texts(5)).toEqual(['more 4   ↑', 'item 5', 'more 5', 'item 6   ↓']);
    expect(texts(9)).toEqual(['item 8   ↑', 'more 8', 'item 9', 'more 9']);
  });

  test('never hides the first line of the item under the cursor', () => {
    for (let i = 0; i < 10; i++) expect(texts(i).join()).toContain(`item ${i}`);
  });

  test('leaves a list that fits as it is', () => {
    expect(scrolled(items, 3, 10, 20)).toHaveLength(20);
  });
});
