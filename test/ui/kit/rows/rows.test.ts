import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { cutRow, row, rowWidth, span, textRow } from '../../../../src/ui/kit/rows/row.ts';
import { type Scrolled, type ScrollPlace, scrolled } from '../../../../src/ui/kit/rows/scroll.ts';
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
  const shown = (place: ScrollPlace, of = items, height = 4) => scrolled(of, place, 6, height);
  const texts = (item: number, line = 0) => linesIn(shown({ item, line }));
  const linesIn = ({ rows }: Scrolled) => rows.map(({ spans }) => spans.map(s => s.text).join(''));

  test('shows what is around the cursor, with signs where there is more, beyond the columns of the text', () => {
    expect(texts(0)).toEqual(['item 0', 'more 0', 'item 1', 'more 1 ↓']);
    expect(texts(5)).toEqual(['more 4 ↑', 'item 5', 'more 5', 'item 6 ↓']);
    expect(texts(9)).toEqual(['item 8 ↑', 'more 8', 'item 9', 'more 9']);
  });

  test('has one sign for both where there is one line', () => {
    expect(linesIn(shown({ item: 5, line: 0 }, items, 1))).toEqual(['item 5 ↕']);
  });

  test('never hides the first line of the item under the cursor, and says which items are seen', () => {
    for (let i = 0; i < 10; i++) expect(texts(i).join()).toContain(`item ${i}`);
    const { isSeen } = shown({ item: 5, line: 0 });
    expect(items.flatMap((_, i) => (isSeen(i) ? [i] : []))).toEqual([5, 6]);
  });

  test('leaves a list that fits as it is', () => {
    const { rows, hidden } = scrolled(items, { item: 3, line: 7 }, 10, 20);
    expect(rows).toHaveLength(20);
    expect(hidden).toEqual({ above: 0, below: 0 });
  });

  test('cuts what is wider than the text may be', () => {
    expect(linesIn(scrolled([{ rows: [textRow('a long line')] }], { item: 0, line: 0 }, 6, 4))).toEqual(['a lon…']);
  });

  test('goes through an item that is taller than there is room, and says what is left of it', () => {
    const tall = { rows: Array.from({ length: 9 }, (_, i) => textRow(`line ${i}`)) };
    const list = [items[0], tall, items[1]].flatMap(item => item ?? []);
    const at = (line: number) => shown({ item: 1, line }, list);
    expect(linesIn(at(0))).toEqual(['line 0 ↑', 'line 1', 'line 2', 'line 3 ↓']);
    expect(at(0).hidden).toEqual({ above: 0, below: 5 });
    expect(linesIn(at(3))).toEqual(['line 3 ↑', 'line 4', 'line 5', 'line 6 ↓']);
    expect(at(3).hidden).toEqual({ above: 3, below: 2 });
    expect(linesIn(at(Number.POSITIVE_INFINITY)).at(-1)).toBe('line 8 ↓');
    expect(at(Number.POSITIVE_INFINITY).hidden).toEqual({ above: 5, below: 0 });
  });
});
