import { describe, expect, test } from 'vitest';
import { partRows } from '../../../../src/ui/kit/parts/part-rows.ts';
import {
  barCell,
  type Column,
  CURSOR_COLUMN,
  cell,
  cursorCell,
  oneLine,
  table,
  tableLine,
} from '../../../../src/ui/kit/parts/table.ts';
import { rowWidth, span } from '../../../../src/ui/kit/rows/row.ts';
import { heard, seen } from '../../support/lines.ts';

const NAME: Column = { width: 'rest' };
const FIGURE: Column = { width: 5, gap: 1, align: 'right' };

describe('a table', () => {
  const part = table(
    [NAME, FIGURE, FIGURE],
    [
      { cells: [cell(''), cell('was'), cell('is')], said: 'The odds:' },
      { cells: [cell('War'), cell('3%'), cell('100%')], said: 'War: 3%, then 100%.' },
      { cells: [cell('A long siege of the town'), cell('97%'), cell('0%')], said: 'Siege: 97%, then 0%.' },
    ],
  );

  test('gives what numbers leave to the names', () => {
    expect(seen(part, 28)).toEqual([
      '                   was    is',
      'War                 3%  100%',
      'A long siege of…   97%    0%',
    ]);
    for (const row of partRows(part, 28)) expect(rowWidth(row)).toBeLessThanOrEqual(28);
  });

  test('says each row once', () => {
    expect(heard(part, 30)).toEqual(['The odds:', 'War: 3%, then 100%.', 'Siege: 97%, then 0%.']);
    expect(heard(part, Number.POSITIVE_INFINITY)).toEqual(heard(part, 30));
  });

  test('never cuts a number, however narrow', () => {
    expect(seen(part, 12)[1]).toBe('    3%  100%');
    expect(seen(part, 12)[2]).toBe('   97%    0%');
  });

  test('pads by the columns that wide characters take', () => {
    const wide = tableLine([{ width: 9 }, FIGURE], [cell('信頼'), cell('9')], '');
    expect(seen(wide, 40)).toEqual(['信頼          9']);
    expect(seen(tableLine([{ width: 6 }, FIGURE], [cell('信頼の度合い'), cell('9')], ''), 40)).toEqual([
      '信頼…      9',
    ]);
  });
});

describe('a text in a table', () => {
  const columns = [CURSOR_COLUMN, { width: 'rest' }, { width: 4, gap: 1, align: 'right' }] as const;

  test('goes on under itself where it may, beside what stands on the first line', () => {
    const cells = [cursorCell(true), cell('Send a delegation', 'cursor', { goesOn: true }), cell('40%')];
    const part = tableLine(columns, cells, '1: Send a delegation.');
    expect(seen(part, 18)).toEqual([' › Send a      40%', '   delegation']);
    expect(heard(part, 18)).toEqual(['1: Send a delegation.', '']);
    expect(seen(tableLine(columns, [cursorCell(true), cell('Send a delegation'), cell('40%')], ''), 18)).toEqual([
      ' › Send a de…  40%',
    ]);
  });

  test('of wide characters goes on between them', () => {
    const cells = [cursorCell(false), cell('堰は閉じられたまま', 'plain', { goesOn: true }), cell('40%')];
    expect(seen(tableLine(columns, cells, ''), 18)).toEqual(['   堰は閉じら  40%', '   れたまま']);
  });

  test('is cut before what follows it', () => {
    const cells = [cell('│  ', 'faint', { below: '│    ' }), cell('Wait and see', 'plain', { after: span(' · open') })];
    const part = tableLine([{ width: 'own' }, { width: 'rest' }], cells, '');
    expect(seen(part, 19)).toEqual(['│  Wait and… · open']);
    expect(seen(part, 40)).toEqual(['│  Wait and see · open']);
  });

  test('that goes on is led by what is said to stand below', () => {
    const cells = [cell('├─ ', 'faint', { below: '│    ' }), cell('Wait and see', 'plain', { goesOn: true })];
    expect(seen(tableLine([{ width: 'own' }, { width: 'rest' }], cells, ''), 12)).toEqual(['├─ Wait and', '│    see']);
  });

  test('takes no gap in a column of its own width where it is empty', () => {
    const own: Column = { width: 'own', gap: 2 };
    expect(seen(tableLine([own, own, own], [cell('a'), cell(''), cell('b')], ''), 20)).toEqual(['  a  b']);
  });
});

test('a bar shows what is above nothing, and fills its column at 1', () => {
  const bar = (share: number, width: number) =>
    seen(tableLine([{ width }, FIGURE], [barCell(share, '░', 'plain'), cell('x')], ''), 40);
  expect(bar(0, 4)).toEqual(['         x']);
  expect(bar(0.001, 4)).toEqual(['░        x']);
  expect(bar(0.5, 4)).toEqual(['░░       x']);
  expect(bar(1, 4)).toEqual(['░░░░     x']);
  expect(bar(1, 0)).toEqual(['     x']);
});

test('one line is not broken, and is said as it is seen unless other words are given', () => {
  expect(seen(oneLine(' the odds are hidden', 'faint'), 10)).toEqual([' the odds are hidden']);
  expect(heard(oneLine(' the odds are hidden', 'faint'), 10)).toEqual(['the odds are hidden']);
  expect(heard(oneLine(' odds: …', 'faint', ''), 10)).toEqual(['']);
});
