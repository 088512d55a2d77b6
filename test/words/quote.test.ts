import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UNSEEN_IN_LINE } from '../../src/words/characters/unseen.ts';
import { cited, quote, quotePath } from '../../src/words/quote.ts';
import { property } from '../support/property.ts';

/** A text with characters that a terminal would obey, or that break a line. */
const anyText = fc
  .array(fc.constantFrom('a', '沈', ' ', '\t', '\n', '\r', '\u001b[2J', '\u009b', '\u202e', '\u2028', '\0'), {
    maxLength: 400,
  })
  .map(parts => parts.join(''));

describe.each([
  ['a message', quote],
  ['the path of a message', quotePath],
  ['prose', cited],
])('what is quoted in %s', (_where, quoted) => {
  test('stays as it is where it is short and harmless', () => {
    expect(quoted('Öl für 2 “Flüge”').slice(1, -1)).toBe('Öl für 2 “Flüge”');
  });

  property([anyText])('is one line that a terminal shows and does not obey', text => {
    expect(quoted(text).match(UNSEEN_IN_LINE)).toBeNull();
  });
});

describe('the value of a message', () => {
  test('is whole up to the length of the longest name, and cut beyond it', () => {
    expect(quote('n'.repeat(64))).toBe(`"${'n'.repeat(64)}"`);
    expect(quote('n'.repeat(65))).toBe(`"${'n'.repeat(59)}…"`);
    expect(quote('n'.repeat(500))).toBe(`"${'n'.repeat(59)}…"`);
    expect(quote(`${' '.repeat(500)}n`)).toBe('" …"');
  });

  test('has no line break, and may be a number', () => {
    expect([quote('one\n  line'), quote(-0.5)]).toEqual(['"one line"', '"-0.5"']);
  });
});

test.each([quote, quotePath, cited])('what is unseen is shown by as many signs, and a heap of marks is cut', quoted => {
  expect(quoted('a\u{e0041}b\ud800').slice(1, -1)).toBe('a\uFFFD\uFFFDb\uFFFD');
  expect(quoted(`a${'\u0301'.repeat(8)}`).slice(1, -1)).toBe(`a${'\u0301'.repeat(6)}\uFFFD\uFFFD`);
});

test('a cut through the middle of a character leaves no half of it', () => {
  expect(quote(`${'n'.repeat(58)}👩 and more`)).toBe(`"${'n'.repeat(58)}\uFFFD…"`);
});

test('a path is whole, with every space of its name', () => {
  const path = `/tmp/${'folder/'.repeat(30)}two  spaces.yaml`;
  expect(quotePath(path)).toBe(`"${path}"`);
  expect(quotePath('a\u001b[2J\nb')).toBe('"a\uFFFD[2J\uFFFDb"');
});

test('what is cited is whole, on one line', () => {
  const saying = 'wherever they want and whenever they want '.repeat(12).trim();
  expect(cited(saying)).toBe(`“${saying}”`);
  expect(cited('first line\n  second\u001b[2J')).toBe('“first line second\uFFFD[2J”');
});
