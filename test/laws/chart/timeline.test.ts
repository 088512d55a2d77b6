import { describe, expect } from 'vitest';
import { advance, startPosition } from '../../../src/game/position.ts';
import { makeChart } from '../../../src/play/chart/chart.ts';
import { stepFunctionOf } from '../../../src/play/play-machine.ts';
import {
  branchEnds,
  currentPosition,
  lineTo,
  movesTo,
  nodeOf,
  playMove,
  redo,
  startTimeline,
  takeBack,
} from '../../../src/play/timeline.ts';
import { anyModel } from '../../support/arbitrary/scenario.ts';
import { anyOperations, timelinesOf } from '../../support/arbitrary/timeline.ts';
import { possibleMoves } from '../../support/moves.ts';
import { replay } from '../../support/plain/replay.ts';
import { property } from '../../support/property.ts';

describe('whatever one does with a timeline', () => {
  property([anyModel, anyOperations])('its log builds the very same timeline again', (model, operations) => {
    const chart = makeChart(model);
    for (const timeline of timelinesOf(chart, operations)) {
      expect(replay(startPosition(model), timeline.log, stepFunctionOf(chart))).toEqual(timeline);
    }
  });

  property([anyModel, anyOperations])('every node stands where its moves lead by the rules', (model, operations) => {
    const timeline = timelinesOf(makeChart(model), operations).at(-1) ?? startTimeline(startPosition(model));
    [...timeline.nodes].forEach(({ position }, id) => {
      const moves = movesTo(timeline, id);
      expect(moves.reduce((at, move) => advance(model, at, move), startPosition(model))).toEqual(position);
      expect(lineTo(timeline, id)).toHaveLength(moves.length + 1);
    });
  });

  property([anyModel, anyOperations])('no branch alters what was played before it', (model, operations) => {
    const timelines = timelinesOf(makeChart(model), operations);
    timelines.slice(1).forEach((after, i) => {
      const before = timelines[i] ?? after;
      expect([...after.log].slice(0, before.log.length)).toEqual([...before.log]);
      [...before.nodes].forEach(({ parent, move, position, children }, id) => {
        const now = nodeOf(after, id);
        expect({ parent: now.parent, move: now.move, position: now.position }).toEqual({ parent, move, position });
        expect(now.children.slice(0, children.length)).toEqual(children);
      });
    });
  });

  property([anyModel, anyOperations])('no branch ever takes another place in the list', (model, operations) => {
    const timelines = timelinesOf(makeChart(model), operations);
    timelines.slice(1).forEach((after, i) => {
      const now = branchEnds(after);
      branchEnds(timelines[i] ?? after).forEach((end, nth) => {
        expect(lineTo(after, now[nth])).toContain(end);
      });
    });
  });

  property([anyModel, anyOperations])('taking a move back and playing it again restores both', (model, operations) => {
    const chart = makeChart(model);
    for (const timeline of timelinesOf(chart, operations)) {
      for (const move of possibleMoves(model, currentPosition(timeline))) {
        const played = playMove(timeline, move, stepFunctionOf(chart));
        expect(currentPosition(takeBack(played))).toBe(currentPosition(timeline));
        expect(redo(takeBack(played)).at).toBe(played.at);
        expect(redo(takeBack(played)).nodes).toEqual(played.nodes);
        expect(playMove(takeBack(played), move, stepFunctionOf(chart)).nodes).toEqual(played.nodes);
      }
    }
  });

  property([anyModel, anyOperations])(
    'children and parents name each other, and no move twice',
    (model, operations) => {
      for (const timeline of timelinesOf(makeChart(model), operations)) {
        [...timeline.nodes].forEach(({ children, next, parent }, id) => {
          for (const child of children) expect(nodeOf(timeline, child).parent).toBe(id);
          if (parent !== null) expect(nodeOf(timeline, parent).children).toContain(id);
          expect(next === null ? children : children.filter(child => child === next)).toHaveLength(
            next === null ? 0 : 1,
          );
          const moves = children.map(child => JSON.stringify(nodeOf(timeline, child).move));
          expect(new Set(moves).size).toBe(moves.length);
        });
        expect([...branchEnds(timeline)].sort((a, b) => a - b)).toEqual(
          [...timeline.nodes].flatMap((_, id) => ([...timeline.nodes].some(({ parent }) => parent === id) ? [] : [id])),
        );
      }
    },
  );
});
