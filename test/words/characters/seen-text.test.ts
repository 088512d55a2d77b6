import { describe, expect, test } from 'vitest';
import { folded, readAs, unseenFault } from '../../../src/words/characters/seen-text.ts';
import { widthOf } from '../../../src/words/width.ts';
import { anyText } from '../../support/arbitrary/text.ts';
import { property } from '../../support/property.ts';

test('line breaks and runs of blanks become one blank each, and none stands around', () => {
  expect(folded('\n North \r\n\n and\t\tSouth\u00a0\u3000\u2028east\n')).toBe('North and South east');
  expect(folded(' \n\u2003')).toBe('');
});

describe('a text can be printed everywhere', () => {
  test.each([
    'Nicolás Maduro',
    'Việt Nam',
    'Vie\u0323\u0302t Nam',
    '東京都',
    '한국어',
    '한국어'.normalize('NFD'),
    'العربية',
    'עִבְרִ֔ית',
    'می\u200cخواهم',
    'क्षत्रिय',
    'လျှော့',
    'ภาษาน้ำ',
    '👩🏻\u200d❤\ufe0f\u200d💋\u200d👨🏽',
    '🏳\ufe0f\u200d🌈',
    '1\ufe0f\u20e3',
    '🇻🇪',
    '葛\u{e0100}城',
    '⠓⠑⠇⠇⠕⠀⠺⠕⠗⠇⠙',
  ])('%s', text => {
    expect(unseenFault(text)).toBeUndefined();
  });
});

describe('a text cannot be printed everywhere', () => {
  test.each([
    ['a\u0007', 'without characters that do not print, such as U+0007'],
    ['a\u001b[31m', 'without characters that do not print, such as U+001B'],
    ['a\u0085b', 'without characters that do not print, such as U+0085'],
    ['a\u202eb', 'without characters that do not print, such as U+202E'],
    ['a\u2067b', 'without characters that do not print, such as U+2067'],
    ['a\u200bb', 'without characters that do not print, such as U+200B'],
    ['a\u00adb', 'without characters that do not print, such as U+00AD'],
    ['a\u180eb', 'without characters that do not print, such as U+180E'],
    ['a\u3164b', 'without characters that do not print, such as U+3164'],
    ['a\u{e0041}', 'without characters that do not print, such as U+E0041'],
    ['a\ud83d', 'without characters that do not print, such as U+D83D'],
    ['\ude00a', 'without characters that do not print, such as U+DE00'],
    ['a\uffff', 'without characters that do not print, such as U+FFFF'],
    ['\u3164', 'with something to see, and not only U+3164'],
    ['\u2800 \u2800', 'with something to see, and not only U+2800'],
    ['\u180e', 'with something to see, and not only U+180E'],
    ['\ufe0f', 'with something to see, and not only U+FE0F'],
    ['\u0301', 'with something to see, and not only U+0301'],
    ['\ue000', 'with something to see, and not only U+E000'],
    ['\u0301a', 'without marks and joiners that stand alone, such as U+0301'],
    ['a \u0301b', 'without marks and joiners that stand alone, such as U+0301'],
    ['\u0e33a', 'without marks and joiners that stand alone, such as U+0E33'],
    ['👩\u200d and', 'without marks and joiners that stand alone, such as U+200D'],
    [`a${'\u0301'.repeat(7)}`, 'with at most 6 marks on one letter'],
    [`a${'\u0301'.repeat(500)}`, 'with at most 6 marks on one letter'],
    [`👩${'\u200d👩'.repeat(8)}`, 'with at most 16 characters joined into one'],
    ['\u1100'.repeat(17), 'with at most 16 characters joined into one'],
  ])('%j', (text, fault) => {
    expect(unseenFault(text)).toBe(fault);
  });

  test('six marks are not too many', () => {
    expect(unseenFault(`a${'\u0301'.repeat(6)}`)).toBeUndefined();
  });
});

property([anyText, anyText])('what is printed beside a text joins nothing of it', (some, other) => {
  const texts = [some, other].map(folded);
  if (texts.some(text => text === '' || unseenFault(text) !== undefined)) return;
  const [first = '', second = ''] = texts;
  expect(widthOf(`“${first}” ${second}…`)).toBe(widthOf(first) + widthOf(second) + 4);
});

test.each([
  ['World', ' WORLD '],
  ['Straße', 'STRASSE'],
  ['Ｗｏｒｌｄ', 'world'],
  ['ﬁre', 'Fire'],
  ['é', 'e\u0301'],
  ['ca\u200ct', 'cat'],
  ['No deal', 'no\u2800\u00a0deal'],
])('%j and %j are read as one', (one, other) => {
  expect(readAs(one)).toBe(readAs(other));
});

test('other words, and other letters, are not', () => {
  expect(new Set(['peace', 'piece', 'реасе', 'peace 2'].map(readAs)).size).toBe(4);
});
