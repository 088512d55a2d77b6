import { describe, expect, test } from 'vitest';
import { GAP, type Part, paragraph } from '../../../../src/ui/kit/parts/part.ts';
import { itemRows, partRows } from '../../../../src/ui/kit/parts/part-rows.ts';
import { span } from '../../../../src/ui/kit/rows/row.ts';

const drawn = (part: Part, width: number) =>
  partRows(part, width).map(({ spans }) => spans.map(({ text }) => text).join(''));
const said = (part: Part, width: number) => partRows(part, width).map(row => row.said);

const TEXT = 'The weir holds the water back.';

describe('a paragraph', () => {
  test('goes on over as many lines as it needs, and is read once', () => {
    const part = paragraph(TEXT, { indent: 2, edge: 3 });
    expect(drawn(part, 20)).toEqual(['  The weir holds', '  the water back.']);
    expect(said(part, 20)).toEqual([TEXT, '']);
    expect(drawn(part, Number.POSITIVE_INFINITY)).toEqual([`  ${TEXT}`]);
  });

  test('has what leads it in place of the blanks of its first line', () => {
    const part = paragraph('weir: holds the water', {
      lead: [span(' › ', 'cursor')],
      name: 'weir',
      indent: 3,
      said: 'W.',
    });
    expect(drawn(part, 14)).toEqual([' › weir: holds', '   the water']);
    expect(said(part, 14)).toEqual(['W.', '']);
    expect(partRows(part, 14)[0]?.spans[1]).toEqual({ text: 'weir', tone: 'strong' });
  });

  test('of nothing takes no line, and a gap takes one', () => {
    expect(drawn(paragraph(''), 20)).toEqual([]);
    expect(drawn(GAP, 20)).toEqual(['']);
  });
});

test('a ground is one line, which keeps its name', () => {
  const part: Part = { kind: 'ground', id: 'closed', says: 'The weir is closed today', indent: 2, edge: 1 };
  expect(drawn(part, 34)).toEqual(['  rests on: The weir is… [closed]']);
  expect(drawn(part, 80)).toEqual(['  rests on: The weir is closed today [closed]']);
});

test('signed bars stand on both sides of one line, the largest filling its side', () => {
  const bars = [
    { name: 'oil', value: -2, text: '−2.00' },
    { name: 'talks', value: 1, text: '+1.00' },
  ];
  const part: Part = { kind: 'signed-bars', bars, mostSide: 4 };
  expect(drawn(part, 60)).toEqual(['      oil    −2.00 ████│', '      talks  +1.00     │██']);
  expect(said(part, 60)).toEqual(['oil −2.00.', 'talks +1.00.']);
  expect(drawn({ ...part, bars: [] }, 60)).toEqual([]);
});

test('an item has the sign of the cursor before its first line', () => {
  const parts = [paragraph(TEXT)];
  const lines = (isMarked: boolean) =>
    itemRows({ parts, isMarked }, 18).map(({ spans }) => spans.map(({ text }) => text).join(''));
  expect(lines(true)).toEqual(['›The weir holds', ' the water back.']);
  expect(lines(false)).toEqual([' The weir holds', ' the water back.']);
});
