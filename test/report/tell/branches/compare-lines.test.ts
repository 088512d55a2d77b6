import { describe, expect, test } from 'vitest';
import { startPosition } from '../../../../src/game/position.ts';
import { makeChart } from '../../../../src/play/chart/chart.ts';
import { stepFunctionOf } from '../../../../src/play/play-machine.ts';
import { annotate, goTo, playMove, startTimeline, type Timeline } from '../../../../src/play/timeline.ts';
import { compareLines } from '../../../../src/report/tell/branches/compare-lines.ts';
import { game } from '../../../support/load.ts';
import { moveOf } from '../../../support/moves.ts';

const model = game('haggle');
const step = stepFunctionOf(makeChart(model));
const play = (timeline: Timeline, line: string) =>
  line.split(' ').reduce((now, word) => playMove(now, moveOf(model, word), step), timeline);

/** Nodes 0 1 2 3 4, then 5 6 from node 1 on, and 7 8 from node 1 on. */
const trunk = play(startTimeline(startPosition(model)), 'seller:cut buyer:wait world:quiet seller:cut');
const accepted = play(goTo(trunk, 1), 'buyer:accept/1');
const timeline = play(goTo(accepted, 1), 'buyer:walk world:rumour');

/** Each turn as the moves of both lines, with what stands alike. */
const turnsOf = (a: number, b: number, of = timeline) =>
  compareLines(model, of, a, b).turns.map(
    ({ turn, moves, isAlike }) =>
      `${turn} ${moves.map(move => move?.told.move ?? '-').join(' | ')}${isAlike ? ' alike' : ''}`,
  );

describe('two lines of play', () => {
  test('share a trunk, and then stand side by side turn by turn', () => {
    expect(compareLines(model, timeline, 4, 7).trunk).toEqual([0, 1]);
    expect(turnsOf(4, 7)).toEqual([
      '2 buyer:wait | buyer:walk',
      '3 world:quiet | world:rumour alike',
      '4 seller:cut | -',
    ]);
  });

  test('lead to an ending or to where play goes on, and differ in what stands there', () => {
    const { ends, differences } = compareLines(model, timeline, 5, 4);
    expect(ends).toEqual([
      { node: 5, name: '', moves: 2, ending: 0 },
      { node: 4, name: '', moves: 4, ending: null },
    ]);
    expect(differences).toEqual([
      { title: 'The deal', values: ['sold', 'open'] },
      { title: 'Price', values: ['1', '0'] },
      { title: 'Trust', values: ['1', '0'] },
    ]);
  });

  test('may differ in numbers below 0', () => {
    expect(compareLines(model, timeline, 4, 6).differences).toEqual([
      { title: 'Price', values: ['0', '1'] },
      { title: 'Trust', values: ['0', '−1'] },
    ]);
  });

  test('have the names and notes that stand on them after the parting', () => {
    const named = annotate(annotate(timeline, { kind: 'name', node: 1, text: 'Both' }), {
      kind: 'name',
      node: 3,
      text: 'Patience',
    });
    const noted = annotate(named, { kind: 'note', node: 6, text: 'Why?' });
    const { ends, turns } = compareLines(model, noted, 4, 7);
    expect(ends.map(({ name }) => name)).toEqual(['Patience', '']);
    expect(turns.map(({ moves }) => moves.map(move => `${move?.name}/${move?.note}`))).toEqual([
      ['/', '/Why?'],
      ['Patience/', '/'],
      ['/', 'undefined/undefined'],
    ]);
  });

  test('may be one that goes on from the other, or the same', () => {
    expect(compareLines(model, timeline, 2, 4).trunk).toEqual([0, 1, 2]);
    expect(turnsOf(2, 4)).toEqual(['3 - | world:quiet', '4 - | seller:cut']);
    expect(turnsOf(4, 2)).toEqual(['3 world:quiet | -', '4 seller:cut | -']);
    expect(compareLines(model, timeline, 4, 4)).toMatchObject({ trunk: [0, 1, 2, 3, 4], turns: [], differences: [] });
  });

  test('may part at the start', () => {
    const other = play(goTo(timeline, 0), 'seller:insist');
    expect(compareLines(model, other, 1, 8).trunk).toEqual([0]);
    expect(turnsOf(1, 8, other)).toEqual(['1 seller:cut | seller:insist']);
  });
});
