import { expect, test } from 'vitest';
import { csvText } from '../../../src/report/csv/csv-text.ts';

test('quotes what holds a comma, a quotation mark or a line break, and ends lines as RFC 4180 has it', () => {
  const rows = [
    ['plain', 'a,b', 'say "no"'],
    [1e-12, 'two\nlines', null],
  ];
  expect(csvText({ heads: ['a', 'b', 'c'], rows })).toBe('a,b,c\r\nplain,"a,b","say ""no"""\r\n1e-12,"two\nlines",');
});

test('keeps a text from being taken for a formula, and a number a number', () => {
  const rows = [['=1+1', '+1', '-1', '@x', -1.5]];
  expect(csvText({ heads: ['a', 'b', 'c', 'd', 'e'], rows })).toBe("a,b,c,d,e\r\n'=1+1,'+1,'-1,'@x,-1.5");
});
