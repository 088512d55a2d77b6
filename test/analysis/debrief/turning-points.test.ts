import { describe, expect, test } from 'vitest';
import { turningPoints } from '../../../src/analysis/debrief/turning-points.ts';
import type { JudgedMove } from '../../../src/analysis/why/judge-line.ts';

const odds = (...p: readonly number[]) => Float64Array.from(p);

/** A move that takes the first of two endings from one probability to another by choice, and then by chance. */
function move(turn: number, before: number, chosen: number, after: number, mark: '' | '?!' | '??' = ''): JudgedMove {
  const [a, b, c] = [before, chosen, after].map(p => odds(p, 1 - p));
  const judgement = { mark, preferred: [0], before, kept: chosen, best: 1, bestAction: 0 };
  return { turn, mover: 0, move: { action: 0, result: 0 }, before: a!, chosen: b!, after: c!, judgement };
}

describe('turning points', () => {
  test('are choices and draws of five points or more, told apart', () => {
    const moments = turningPoints([move(0, 0.5, 0.51, 0.52), move(1, 0.52, 0.6, 0.6), move(2, 0.6, 0.6, 0.4)]);
    expect(moments.map(({ number, judged }) => [number, judged.turn])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(moments[0]).toMatchObject({ byChoice: expect.closeTo(0.08, 9), byChance: expect.closeTo(0, 9) });
    expect(moments[1]).toMatchObject({ byChoice: expect.closeTo(0, 9), byChance: expect.closeTo(0.2, 9) });
  });

  test('are found where chance undoes what a choice did', () => {
    expect(turningPoints([move(0, 0.5, 0.7, 0.5)])).toHaveLength(1);
  });

  test('are the ten largest, in the order of play, and whatever is marked ?? besides', () => {
    const line = Array.from({ length: 14 }, (_, i) => move(i, 0.5, 0.5 + 0.06 + i / 100, 0.5, i === 1 ? '??' : '?!'));
    const turns = turningPoints(line).map(({ judged }) => judged.turn);
    expect(turns).toEqual([1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });
});
