import { describe, expect, test } from 'vitest';
import { advance, startPosition } from '../../../src/game/position.ts';
import { annotate, goTo, playMove, startTimeline, type Timeline } from '../../../src/play/timeline.ts';
import { lineNamed, linesOf, type PlayedLine } from '../../../src/report/page/record/lines.ts';
import { game } from '../../support/load.ts';
import { moveOf } from '../../support/moves.ts';

const model = game('lamps');
const play = (timeline: Timeline, line: string) =>
  line
    .split(' ')
    .reduce((now, word) => playMove(now, moveOf(model, word), (at, move) => advance(model, at, move)), timeline);
const trunk = play(startTimeline(startPosition(model)), 'left:hold right:light');
const parted = play(goTo(trunk, 1), 'right:hold');
const named = (timeline: Timeline, names: Readonly<Record<number, string>>) =>
  Object.entries(names).reduce(
    (now, [node, text]) => annotate(now, { kind: 'name', node: Number(node), text }),
    timeline,
  );
const numbersOf = (lines: readonly PlayedLine[]) => lines.map(({ number, end, name }) => [number, end, name]);

test('a line keeps its number and its name when it is played on', () => {
  const before = named(parted, { 2: 'Trunk', 3: 'Branch' });
  const after = play(goTo(before, 2), 'left:hold');
  expect(numbersOf(linesOf(model, before))).toEqual([
    [1, 2, 'Trunk'],
    [2, 3, 'Branch'],
  ]);
  expect(numbersOf(linesOf(model, after))).toEqual([
    [1, 4, 'Trunk'],
    [2, 3, 'Branch'],
  ]);
});

describe('a line is asked for', () => {
  test('by its number before any name, so that the second can be had where the first is called "2"', () => {
    const lines = linesOf(model, named(parted, { 2: '2', 3: 'Branch' }));
    expect(lineNamed(lines, '2')?.name).toBe('Branch');
    expect(lineNamed(lines, ' 1 ')?.name).toBe('2');
  });

  test('by a name that is a number no line has, whatever its capitals', () => {
    const lines = linesOf(model, named(parted, { 2: '1962', 3: 'Branch' }));
    expect(lineNamed(lines, '1962')?.number).toBe(1);
    expect(lineNamed(lines, 'BRANCH')?.number).toBe(2);
  });

  test('by a name of several in vain', () => {
    expect(lineNamed(linesOf(model, named(parted, { 2: 'Same', 3: 'same' })), 'same')).toBeUndefined();
  });
});
