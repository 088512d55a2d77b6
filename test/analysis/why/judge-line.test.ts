import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { oddsFrom } from '../../../src/analysis/odds.ts';
import { type SolvedGame, solveGame } from '../../../src/analysis/solve.ts';
import { judgeLine } from '../../../src/analysis/why/judge-line.ts';
import { parseLine } from '../../../src/game/notation.ts';
import { advance, startPosition } from '../../../src/game/position.ts';
import type { Move } from '../../../src/game/rules.ts';
import { findState } from '../../../src/game/table/find-state.ts';
import { anyModel } from '../../support/arbitrary-scenario.ts';
import { anyChoices } from '../../support/arbitrary-settings.ts';
import { game } from '../../support/load.ts';
import { walk } from '../../support/moves.ts';
import { golden, tableOf } from '../../support/solve.ts';

function lineOf({ table }: SolvedGame, text: string): readonly Move[] {
  const moves = parseLine(table.model, text);
  if ('what' in moves) throw new Error(moves.what);
  return moves;
}

const worst = (a: ArrayLike<number> = [], b: ArrayLike<number> = []) =>
  Math.max(...Array.from(a, (p, i) => Math.abs(p - (b[i] ?? Number.NaN))));

describe('a line of play', () => {
  const solved = golden('deterrence', ['precision=4']);

  test('is judged move by move', () => {
    const line = lineOf(solved, 'challenger:challenge defender:resist challenger:fight');
    const judged = judgeLine(solved, line);
    expect(judged.map(({ turn, mover }) => [turn, mover])).toEqual([
      [0, 0],
      [1, 1],
      [2, 0],
    ]);
    expect(judged.at(-1)?.judgement).toMatchObject({ mark: '??', kept: 0, best: 1 });
    expect(Array.from(judged.at(-1)?.after ?? [])).toEqual([0, 0, 0, 1, 0]);
  });

  test('tells luck from judgement: a forced move is unmarked, however low the thresholds and whatever comes of it', () => {
    const coin = solveGame(tableOf(game('coin')));
    const low = { dubious: 1e-9, mistake: 1e-9, blunder: 1e-9 };
    const [thrown] = judgeLine(coin, lineOf(coin, 'player:throw/1'), low);
    expect(thrown?.judgement?.mark).toBe('');
    expect([thrown?.before, thrown?.chosen, thrown?.after].map(odds => odds?.[0])).toEqual([0.5, 0.5, 1]);
  });
});

test.prop([anyModel, anyChoices], { numRuns: 25 })('has the odds of every state it passes', (model, choices) => {
  const solved = solveGame(tableOf(model));
  const moves = walk(model, choices).map(({ move }) => move);
  const judged = judgeLine(solved, moves);
  expect(judged).toHaveLength(moves.length);
  let position = startPosition(model);
  for (const { move, turn, before, chosen, after, judgement } of judged) {
    const state = findState(solved.table, position.state);
    if (!state) throw new Error('a line of play has left the table');
    expect(worst(before, oddsFrom(solved.table, solved.chain, { state, turn }).odds)).toBeLessThan(1e-12);
    if (judgement === null) expect(chosen).toEqual(before);
    else expect(judgement.best).toBeGreaterThanOrEqual(judgement.kept);
    position = advance(model, position, move);
    const then = findState(solved.table, position.state);
    if (!then) throw new Error('a line of play has left the table');
    const next = oddsFrom(solved.table, solved.chain, { state: then, turn: turn + 1 }).odds;
    expect(worst(after, next)).toBeLessThan(1e-12);
  }
});
