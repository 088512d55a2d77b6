import { describe, expect, test } from 'vitest';
import { type FigureSources, parseClaim, parseFigureText } from '../../../src/analysis/lesson/figures.ts';
import { parseLine } from '../../../src/game/notation.ts';
import { positionAfter, startPosition } from '../../../src/game/position.ts';
import { game } from '../../support/load.ts';

const model = game('haggle');

/** Asked after a line of play from the start. */
function groundAfter(text: string): FigureSources {
  const line = parseLine(model, text);
  if ('what' in line) throw new Error(line.what);
  return { model, asked: positionAfter(model, line, startPosition(model)), isBeforeKnown: true };
}

const start = groundAfter('');
const SOLD = { kind: 'odds', ending: 0 };

describe('a text', () => {
  test.each([
    ['', []],
    ['Nothing.', ['Nothing.']],
    ['{odds.sold}', [SOLD]],
    ['{odds.sold}{odds.unsold}', [SOLD, { kind: 'odds', ending: 1 }]],
    ['{change.sold}: {before.sold}.', [{ kind: 'change', ending: 0 }, ': ', { kind: 'before', ending: 0 }, '.']],
    ['{plays.insist}', [{ kind: 'plays', next: { action: 1, result: null } }]],
    ['{after.cut.sold}', [{ kind: 'after', next: { action: 0, result: null }, ending: 0 }]],
  ])('"%s" is its words and figures', (text, parts) => {
    expect(parseFigureText(start, text)).toEqual(parts);
  });

  test('names the shocks of the world, and `quiet`, where the world is to move', () => {
    const ground = groundAfter('seller:cut buyer:wait');
    expect(parseFigureText(ground, '{plays.rumour}{plays.quiet}')).toEqual([
      { kind: 'plays', next: { action: 5, result: 0 } },
      { kind: 'plays', next: { action: 5, result: 1 } },
    ]);
  });

  test('is told all of its faults, and none of what is right', () => {
    expect(parseFigureText(start, 'So {odds.lost}, {odds.sold} and {plays.wait}.')).toMatchObject([
      { what: '"lost" is not an ending.' },
      { what: '"wait" cannot come next where the class is asked.', wayOut: 'Known: cut, insist.' },
    ]);
  });

  test('has nothing that can come next once play has stopped', () => {
    const ground = groundAfter('seller:cut buyer:accept/1');
    expect(parseFigureText(ground, '{plays.quiet}')).toMatchObject([
      { what: expect.stringContaining('cannot come next') },
    ]);
  });

  test('says what changed only where it is known where play came from', () => {
    const ground = { ...start, isBeforeKnown: false };
    expect(parseFigureText(ground, '{odds.sold}')).toEqual([SOLD]);
    expect(parseFigureText(ground, '{change.sold} {before.sold}')).toMatchObject([
      {
        what: expect.stringContaining('"{change.sold}" depends on'),
        wayOut: expect.stringMatching(/^Put a step with/),
      },
      { what: expect.stringContaining('"{before.sold}" depends on') },
    ]);
  });
});

describe('a claim', () => {
  test.each([
    ['odds.sold > 0', SOLD, '>', 0],
    ['odds.sold>0', SOLD, '>', 0],
    [' odds.sold   <   0.25 ', SOLD, '<', 0.25],
    ['-12.5 < odds.sold', -12.5, '<', SOLD],
    ['odds.sold > odds.unsold', SOLD, '>', { kind: 'odds', ending: 1 }],
  ])('"%s" has two sides and a relation', (written, left, relation, right) => {
    expect(parseClaim(start, written)).toEqual({ written, left, relation, right });
  });

  test.each(['odds.sold', 'odds.sold = 0', '> 0', 'odds.sold >', 'so odds.sold > 0', 'odds.sold > 0 so', ''])(
    '"%s" is none',
    written => {
      expect(parseClaim(start, written)).toEqual({
        what: `"${written}" is not a claim.`,
        wayOut: 'Expected two figures or numbers with > or < between: "change.war > 0".',
      });
    },
  );

  test.each([
    ['odds.lost > 0', '"lost" is not an ending.'],
    ['0 < odds.lost', '"lost" is not an ending.'],
    ['odds.lost > much', '"lost" is not an ending.'],
    ['x1 < odds.sold', '"x1" is not a figure.'],
    ['odds.sold > 1x', '"1x" is not a figure.'],
    ['odds.sold > 1.', '"1." is not a figure.'],
    ['odds.sold > .5', '".5" is not a figure.'],
  ])('"%s" is told what is wrong with its sides, the left first', (written, what) => {
    expect(parseClaim(start, written)).toMatchObject({ what });
  });
});
