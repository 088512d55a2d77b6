import { describe, expect, test } from 'vitest';
import { advance, startPosition } from '../../src/game/position.ts';
import { LongList } from '../../src/play/long-list.ts';
import {
  annotate,
  branchEnds,
  currentPosition,
  goTo,
  lineTo,
  movesTo,
  nodeOf,
  playMove,
  redo,
  replayEntry,
  type StepFunction,
  startTimeline,
  type Timeline,
  takeBack,
} from '../../src/play/timeline.ts';
import { game } from '../support/load.ts';
import { moveOf, reach } from '../support/moves.ts';
import { replay } from '../support/plain/replay.ts';

const model = game('lamps');
const step: StepFunction = (position, move) => advance(model, position, move);
const start = () => startTimeline(startPosition(model));
const play = (timeline: Timeline, line: string) =>
  line.split(' ').reduce((now, word) => playMove(now, moveOf(model, word), step), timeline);

describe('a timeline', () => {
  test('starts with one node, without a move', () => {
    expect(start()).toEqual({
      nodes: LongList.of({ parent: null, move: null, position: startPosition(model), children: [], next: null }),
      at: 0,
      log: LongList.of(),
      tries: LongList.of(0),
      texts: { name: {}, note: {} },
      predictions: [],
    });
  });

  test('grows by a node for each move and stands at the last', () => {
    const timeline = play(start(), 'left:light right:hold');
    expect(timeline.at).toBe(2);
    expect(lineTo(timeline)).toEqual([0, 1, 2]);
    expect(movesTo(timeline)).toEqual([moveOf(model, 'left:light'), moveOf(model, 'right:hold')]);
    expect(currentPosition(timeline)).toEqual(reach(model, 'left:light right:hold'));
  });

  test('takes moves back to the start and no further', () => {
    const timeline = play(start(), 'left:light right:hold');
    const back = takeBack(takeBack(timeline));
    expect(currentPosition(back)).toEqual(startPosition(model));
    expect(takeBack(back)).toBe(back);
  });

  test('plays what was taken back again, up to the last move', () => {
    const timeline = play(start(), 'left:light right:hold');
    const again = redo(redo(takeBack(takeBack(timeline))));
    expect(again.at).toBe(timeline.at);
    expect(redo(again)).toBe(again);
  });

  test('keeps a branch beside what was played before, and redo follows the one visited last', () => {
    const trunk = play(start(), 'left:light right:hold');
    const branched = play(goTo(trunk, 0), 'left:hold right:light left:hold');
    expect(branchEnds(branched)).toEqual([2, 5]);
    expect(nodeOf(branched, 0).children).toEqual([1, 3]);
    expect(redo(goTo(branched, 0)).at).toBe(3);
    expect(redo(goTo(goTo(branched, 2), 0)).at).toBe(1);
    expect(redo(redo(goTo(goTo(branched, 2), 0))).at).toBe(2);
  });

  test('keeps its branches in the order in which they were begun, whichever is played on', () => {
    const branched = play(goTo(play(start(), 'left:hold right:light'), 1), 'right:hold');
    expect(branchEnds(branched)).toEqual([2, 3]);
    const early = play(goTo(play(goTo(branched, 2), 'left:hold'), 0), 'left:light');
    expect(branchEnds(early)).toEqual([4, 3, 5]);
    // Begun last, though it parts from the first line, which a walk from the start would end before the others.
    expect(branchEnds(play(goTo(early, 2), 'left:light'))).toEqual([4, 3, 5, 6]);
  });

  test('goes to a move that was played there before, without making it twice', () => {
    const timeline = play(start(), 'left:light');
    const again = play(takeBack(timeline), 'left:light');
    expect(again.nodes).toHaveLength(2);
    expect([...again.log].map(({ kind }) => kind)).toEqual(['move', 'at', 'at']);
  });

  test('counts how often play went on from a node, by new moves and by known ones', () => {
    const first = play(start(), 'left:light right:hold');
    const again = redo(takeBack(first));
    const branched = play(goTo(again, 0), 'left:hold');
    expect([...branched.tries]).toEqual([2, 2, 0, 0]);
    expect([...play(goTo(branched, 0), 'left:light').tries]).toEqual([3, 2, 0, 0]);
    expect(goTo(branched, 2).tries).toEqual(branched.tries);
  });

  test('logs nothing when one goes where one stands', () => {
    const timeline = play(start(), 'left:light');
    expect(goTo(timeline, 1)).toBe(timeline);
  });

  test('is frozen through and through', () => {
    const played = play(start(), 'left:light');
    const named = annotate(played, { kind: 'name', node: 1, text: 'Light' });
    const timeline = annotate(named, { kind: 'prediction', node: 1, percents: [60, 40] });
    const { nodes, log, texts, predictions } = timeline;
    const parts = [...log, nodes, nodes.at(1), texts, texts.name, texts.note, predictions, predictions[0]?.percents];
    for (const part of [timeline, log, ...parts, currentPosition(timeline).tallies]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  test('refuses a move that cannot be made, and a node that is not there', () => {
    expect(() => play(start(), 'right:hold')).toThrow(/^move 2\/0 cannot be made in state/);
    expect(() => goTo(start(), 1)).toThrow('the timeline has 1 nodes, and no node 1');
  });

  test('is built again from its log, with branches and where one stood', () => {
    const made = takeBack(play(goTo(play(start(), 'left:light right:light'), 1), 'right:hold left:hold'));
    expect(replay(startPosition(model), made.log, step)).toEqual(made);
  });

  test('refuses a log whose moves start elsewhere than where play stands', () => {
    const entry = { kind: 'move', from: 3, move: moveOf(model, 'left:light') } as const;
    expect(() => replayEntry(start(), entry, step)).toThrow('a move from node 3, but play stands at 0');
  });
});
