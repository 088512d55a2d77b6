import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Heap } from '../../../src/analysis/paths/heap.ts';
import { pathsRecord } from '../../../src/analysis/paths/paths-record.ts';
import { makeLine } from '../../../src/game/notation.ts';
import { advance, type Position, startPosition } from '../../../src/game/position.ts';
import { drawsOf, type Move, moverOf, openActions } from '../../../src/game/rules.ts';
import { exploreGame } from '../../../src/game/table/explore.ts';
import { at } from '../../../src/num/at.ts';
import { WORLD } from '../../../src/scenario/scenario.ts';
import { weightsAt } from '../../../src/solve/policy/respond/weights-at.ts';
import { type SolvedGame, solveGame } from '../../../src/solve/solve.ts';
import { game, gameNames } from '../../support/load.ts';

function solved(name: string, horizon?: number): SolvedGame {
  const table = exploreGame(game(name, [], horizon));
  if ('what' in table) throw new Error(table.what);
  return solveGame(table);
}

interface Line {
  readonly moves: readonly Move[];
  readonly probability: number;
  readonly ending: number;
}

/** Every line of play, one by one, along the rules. */
function allLines({ table, policy }: SolvedGame): readonly Line[] {
  const { model } = table;
  const lines: Line[] = [];
  const follow = (position: Position, moves: readonly Move[], probability: number): void => {
    if (position.ending !== null) {
      lines.push({ moves, probability, ending: position.ending });
      return;
    }
    const open = openActions(model, position.state);
    const weights = moverOf(model, position.state) === WORLD ? [1] : weightsAt(table, policy, position);
    open.forEach((action, i) => {
      for (const { result, chance } of drawsOf(model, position.state, action)) {
        const move = { action: action.index, result };
        const next = probability * at(weights, i, 'weight') * chance;
        if (next > 0) follow(advance(model, position, move), [...moves, move], next);
      }
    });
  };
  follow(startPosition(model), [], 1);
  return lines;
}

describe('the likeliest lines of play to an ending', () => {
  test.each(gameNames())('in %s are those found by trying all lines', name => {
    const own = solved(name, 2);
    const all = allLines(own);
    const { model } = own.table;
    model.scenario.endings.forEach((_, ending) => {
      const wanted = all.filter(line => line.ending === ending).sort((a, b) => b.probability - a.probability);
      const { paths, odds } = pathsRecord(own, { ending, after: [], most: 100_000 });
      expect(paths.map(({ probability }) => probability.toPrecision(9))).toEqual(
        wanted.map(({ probability }) => probability.toPrecision(9)),
      );
      const lines = (some: readonly { readonly moves: readonly Move[] }[]) =>
        some.map(({ moves }) => makeLine(model, moves));
      expect([...lines(paths)].sort()).toEqual([...lines(wanted)].sort());
      expect(paths.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(odds, 12);
    });
  });

  test('go on after a line of play, and count from there', () => {
    const own = solved('bargain');
    const go = at(pathsRecord(own, { ending: 1, after: [], most: 1 }).paths, 0, 'path');
    const after = go.moves.slice(0, 1);
    const { odds, paths } = pathsRecord(own, { ending: 1, after, most: 5 });
    // By hand: once Ann has gone on, Bob shares with e^2 / (e^2 + e^3).
    expect(odds).toBeCloseTo(1 / (1 + Math.E), 12);
    expect(paths.map(({ moves }) => moves)).toEqual([go.moves.slice(1)]);
    expect(paths[0]?.probability).toBeCloseTo(odds, 12);
  });
});

test('a heap gives back the greatest first, and what is equal in the order in which it came', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), keys => {
      const heap = new Heap<number>();
      keys.forEach((key, i) => {
        heap.put(key, i);
      });
      const taken = keys.map(() => heap.take());
      const wanted = keys.map((key, item) => ({ key, item })).sort((a, b) => b.key - a.key || a.item - b.item);
      expect(taken.map(one => ({ key: one?.key, item: one?.item }))).toEqual(wanted);
      expect(heap.take()).toBeUndefined();
    }),
  );
});
