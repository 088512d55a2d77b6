import { describe, expect, test } from 'vitest';
import { GAP, type Part, paragraph } from '../../../../src/ui/kit/parts/part.ts';
import { itemRows, partRows } from '../../../../src/ui/kit/parts/part-rows.ts';
import { span } from '../../../../src/ui/kit/rows/row.ts';
import { heard, seen } from '../../support/lines.ts';

const TEXT = 'The weir holds the water back.';

describe('a paragraph', () => {
  test('goes on over as many lines as it needs, and is read once', () => {
    const part = paragraph(TEXT, { indent: 2 });
    expect(seen(part, 17)).toEqual(['  The weir holds', '  the water back.']);
    expect(heard(part, 17)).toEqual([TEXT, '']);
    expect(seen(part, Number.POSITIVE_INFINITY)).toEqual([`  ${TEXT}`]);
  });

  test('has what leads it in place of the blanks of its first line', () => {
    const part = paragraph('weir: holds the water', {
      lead: [span(' › ', 'cursor')],
      name: 'weir',
      indent: 3,
      said: 'W.',
    });
    expect(seen(part, 14)).toEqual([' › weir: holds', '   the water']);
    expect(heard(part, 14)).toEqual(['W.', '']);
    expect(partRows(part, 14)[0]?.spans[1]).toEqual({ text: 'weir', tone: 'strong' });
  });

  test('keeps what stands before its further lines', () => {
    const part = paragraph(TEXT, { lead: [span('¶ ')], below: span('│ ') });
    expect(seen(part, 18)).toEqual(['¶ The weir holds', '│ the water back.']);
  });

  test('keeps lines that were typed as such, or shows that there is more', () => {
    const part = paragraph('one\ntwo and three', { keepsLines: true });
    expect(seen(part, 9)).toEqual(['one', 'two and', 'three']);
    expect(seen(paragraph('one\ntwo'), 9)).toEqual(['one two']);
    expect(seen(paragraph(TEXT, { isBrief: true }), 16)).toEqual(['The weir holds …']);
    expect(seen(paragraph(TEXT, { isBrief: true }), 15)).toEqual(['The weir holds…']);
    expect(seen(paragraph('one\n\ntwo', { isBrief: true, keepsLines: true }), 9)).toEqual(['one …']);
    for (const width of [30, 31, 32]) expect(seen(paragraph(TEXT, { isBrief: true }), width)).toEqual([TEXT]);
    expect(seen(paragraph('one', { isBrief: true }), 18)).toEqual(['one']);
  });

  test('has its tail at the right edge, or under it', () => {
    const tail = { texts: ['?! war +9', '╳ peace'], tone: 'strong' } as const;
    const part = paragraph('Wait', { tail });
    expect(seen(part, 38)).toEqual(['Wait               ?! war +9 · ╳ peace']);
    expect(seen(part, 24)).toEqual(['Wait', '     ?! war +9 · ╳ peace']);
    expect(seen(part, 16)).toEqual(['Wait', '       ?! war +9', '         ╳ peace']);
    expect(heard(part, 16)).toEqual(['Wait', '', '']);
    expect(seen(paragraph('Wait', { tail: { ...tail, texts: [] } }), 40)).toEqual(['Wait']);
  });

  test('in the tone of a title has a blank on both sides', () => {
    expect(seen(paragraph('The weir is closed', { tone: 'title', indent: 1 }), 13)).toEqual([
      ' The weir is ',
      ' closed ',
    ]);
  });

  test('of wide characters is as wide as the terminal shows it', () => {
    expect(seen(paragraph('代表団を送って', { indent: 2 }), 10)).toEqual(['  代表団を', '  送って']);
  });

  test('of nothing takes no line, and a gap takes one', () => {
    expect(seen(paragraph(''), 20)).toEqual([]);
    expect(seen(GAP, 20)).toEqual(['']);
  });
});

test('a ground is one line, which keeps its name', () => {
  const part: Part = { kind: 'ground', id: 'closed', says: 'The weir is closed today', most: 1, indent: 2 };
  expect(seen(part, 33)).toEqual(['  rests on: The weir is… [closed]']);
  expect(seen(part, 80)).toEqual(['  rests on: The weir is closed today [closed]']);
});

test('a ground of two lines goes on a little farther in', () => {
  const part: Part = {
    kind: 'ground',
    id: 'closed',
    says: 'The weir is closed today',
    most: 2,
    indent: 2,
    said: '',
  };
  expect(seen(part, 28)).toEqual(['  rests on: The weir is', '    closed today [closed]']);
  expect(heard(part, 28)).toEqual(['', '']);
});

describe('two texts at the ends of a line', () => {
  const part: Part = { kind: 'ends', left: [span(' Parley '), span('The weir')], right: span('round 1 ') };

  test('stand as far apart as the line is long', () => {
    expect(seen(part, 30)).toEqual([' Parley The weir      round 1 ']);
    expect(heard({ ...part, said: 'The weir. Round 1.' }, 30)).toEqual(['The weir. Round 1.']);
  });

  test('leave out the right one where both have no room, with two blanks between them', () => {
    expect(seen(part, 25)).toEqual([' Parley The weir']);
    expect(seen(part, 26)).toEqual([' Parley The weir  round 1 ']);
    expect(heard(part, Number.POSITIVE_INFINITY)).toEqual(['Parley The weir · round 1']);
  });
});

test('a flow breaks between its pieces, and never within one', () => {
  const pieces = ['war 3%', 'peace 90%', '旱魃 7%'].map(text => [span(` ${text} `)]);
  const part: Part = { kind: 'flow', pieces, end: [span('…')], said: 'The odds.' };
  expect(seen(part, 20)).toEqual([' war 3%  peace 90% ', ' 旱魃 7% …']);
  expect(seen(part, 5)).toEqual([' war 3% ', ' peace 90% ', ' 旱魃 7% …']);
  expect(heard(part, 20)).toEqual(['The odds.', '']);
});

test('a line that is typed in shows the end of a text that is too long', () => {
  const part: Part = { kind: 'input', label: 'Note', input: { text: 'all is well, 堰は開く' } };
  expect(seen(part, 40)).toEqual([' Note: all is well, 堰は開く▏']);
  expect(seen(part, 18)).toEqual([' Note: …堰は開く▏']);
  expect(heard(part, 18)).toEqual(['Note: all is well, 堰は開く']);
});

test('signed bars stand on both sides of one line, the largest filling its side', () => {
  const bars = [
    { name: 'oil', value: -2, text: '−2.00' },
    { name: 'talks', value: 1, text: '+1.00' },
  ];
  const part: Part = { kind: 'signed-bars', bars, mostSide: 4 };
  expect(seen(part, 60)).toEqual(['      oil    −2.00 ████│', '      talks  +1.00     │██']);
  expect(heard(part, 60)).toEqual(['oil −2.00.', 'talks +1.00.']);
  expect(seen({ ...part, bars: [] }, 60)).toEqual([]);
});

test('an item has the sign of the cursor before its first line', () => {
  const parts = [paragraph(TEXT)];
  const lines = (isMarked: boolean) =>
    itemRows({ parts, isMarked }, 18).map(({ spans }) => spans.map(({ text }) => text).join(''));
  expect(lines(true)).toEqual(['›The weir holds', ' the water back.']);
  expect(lines(false)).toEqual([' The weir holds', ' the water back.']);
});
