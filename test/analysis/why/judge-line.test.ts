import { describe, expect, test } from 'vitest';
import { readingAlong } from '../../../src/analysis/why/along-line.ts';
import { THRESHOLDS } from '../../../src/analysis/why/judge.ts';
import {
  type JudgedMove,
  judgeLine,
  type PreferenceChange,
  preferenceChange,
} from '../../../src/analysis/why/judge-line.ts';
import { advance, startPosition } from '../../../src/game/position.ts';
import { reachedState } from '../../../src/game/table/find-state.ts';
import { oddsFrom } from '../../../src/solve/odds.ts';
import { oddsEverywhere } from '../../../src/solve/odds-everywhere.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { anyModel } from '../../support/arbitrary/scenario.ts';
import { anyChoices } from '../../support/arbitrary/settings.ts';
import { game } from '../../support/load.ts';
import { lineOf, walk } from '../../support/moves.ts';
import { property } from '../../support/property.ts';
import { golden, tableOf } from '../../support/solve.ts';

const worst = (a: ArrayLike<number> = [], b: ArrayLike<number> = []) =>
  Math.max(...Array.from(a, (p, i) => Math.abs(p - (b[i] ?? Number.NaN))));

describe('a line of play', () => {
  const solved = golden('deterrence', ['precision=4']);

  test('is judged move by move', () => {
    const line = lineOf(solved.table.model, 'challenger:challenge defender:resist challenger:fight');
    const judged = judgeLine(solved, line);
    expect(judged.map(({ turn, mover }) => [turn, mover])).toEqual([
      [0, 0],
      [1, 1],
      [2, 0],
    ]);
    expect(judged.at(-1)?.judgement).toMatchObject({ mark: '??', kept: 0, best: 1 });
    expect(Array.from(judged.at(-1)?.after ?? [])).toEqual([0, 0, 0, 1, 0]);
  });

  test.each([0, 1])('cannot be judged where what it passed has been read at turn %i alone', only => {
    const line = lineOf(solved.table.model, 'challenger:challenge');
    const { read, along } = readingAlong(solved, line);
    oddsEverywhere(solved.table, solved.chain, 0, now => {
      if (now.turn === only) read(now);
    });
    expect(() => judgeLine(solved, line, THRESHOLDS, along)).toThrow('at move 0 has not been read');
  });

  test('tells luck from judgement: a forced move is unmarked, however low the thresholds and whatever comes of it', () => {
    const coin = solveGame(tableOf(game('coin')));
    const low = { dubious: 1e-9, mistake: 1e-9, blunder: 1e-9 };
    const [thrown] = judgeLine(coin, lineOf(coin.table.model, 'player:throw/1'), low);
    expect(thrown?.judgement?.mark).toBe('');
    expect([thrown?.before, thrown?.chosen, thrown?.after].map(odds => odds?.[0])).toEqual([0.5, 0.5, 1]);
  });
});

property([anyModel, anyChoices])('has the odds of every state it passes', (model, choices) => {
  const solved = solveGame(tableOf(model));
  const moves = walk(model, choices).map(({ move }) => move);
  const judged = judgeLine(solved, moves);
  expect(judged).toHaveLength(moves.length);
  let position = startPosition(model);
  for (const { move, turn, before, chosen, after, judgement } of judged) {
    const state = reachedState(solved.table, position.state);
    expect(worst(before, oddsFrom(solved.table, solved.chain, { state, turn }).odds)).toBeLessThan(1e-12);
    if (judgement === null) expect(chosen).toEqual(before);
    else expect(judgement.best).toBeGreaterThanOrEqual(judgement.kept);
    position = advance(model, position, move);
    const then = reachedState(solved.table, position.state);
    const next = oddsFrom(solved.table, solved.chain, { state: then, turn: turn + 1 }).odds;
    expect(worst(after, next)).toBeLessThan(1e-12);
  }
});

const EVEN = Float64Array.of(0.5, 0.5);

function moveOf(mover: JudgedMove['mover'], preferred: readonly number[]): JudgedMove {
  const known = { mark: '', preferred, before: 0, kept: 0, best: 0, bestAction: 0 } as const;
  const judgement = mover === 'world' ? null : known;
  return { turn: 0, mover, move: { action: 0, result: 0 }, before: EVEN, chosen: EVEN, after: EVEN, judgement };
}

test.each<[string, readonly JudgedMove[], PreferenceChange | undefined]>([
  ['the first move of a party', [moveOf(1, [0]), moveOf(0, [1])], undefined],
  ['the world', [moveOf('world', []), moveOf('world', [])], undefined],
  ['the same as before', [moveOf(0, [1]), moveOf(1, [2]), moveOf(0, [1])], { came: [], went: [] }],
  ['one more', [moveOf(0, [1]), moveOf(1, [0]), moveOf(0, [1, 2])], { came: [2], went: [] }],
  ['others', [moveOf(0, [0, 1]), moveOf(0, [1, 2])], { came: [2], went: [0] }],
])('since a party moved last: %s', (_, line, expected) => {
  expect(preferenceChange(line, line.length - 1)).toEqual(expected);
});
