import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Mark, THRESHOLDS } from '../../../src/analysis/why/judge.ts';
import { type JudgedMove, judgeLine } from '../../../src/analysis/why/judge-line.ts';
import { slidesOf } from '../../../src/analysis/why/slides.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { anyModel } from '../../support/arbitrary/scenario.ts';
import { anyWholeGame } from '../../support/arbitrary/settings.ts';
import { modelOf } from '../../support/load.ts';
import { walk } from '../../support/moves.ts';
import { property } from '../../support/property.ts';
import { tableOf } from '../../support/solve.ts';
import { madeUp } from '../../support/tiny/made-up.ts';

/** Moves in turn that gain their party so much of the first of two endings each; null for a move of the world. */
function lineWith(gains: readonly (number | null)[], parties = 1, marks: Readonly<Record<number, Mark>> = {}) {
  return gains.map((gain, turn): JudgedMove => {
    const before = Float64Array.of(0.5, 0.5);
    const kept = 0.5 + (gain ?? 0);
    const chosen = Float64Array.of(kept, 1 - kept);
    const judgement = { mark: marks[turn] ?? '', preferred: [0], before: 0.5, kept, best: 1, bestAction: 0 } as const;
    const move = { action: 0, result: 0 };
    if (gain === null) return { turn, mover: 'world', move, before, chosen: before, after: chosen, judgement: null };
    return { turn, mover: turn % parties, move, before, chosen, after: before, judgement };
  });
}

const told = (...of: Parameters<typeof lineWith>) =>
  slidesOf(lineWith(...of)).map(({ party, from, to, moves, cost }) => [party, from, to, moves, Math.round(cost * 100)]);

describe('a slide, by hand', () => {
  test('is named at the move by which as much is lost as by a mistake', () => {
    expect(told([-0.04, -0.04, -0.04, -0.01])).toEqual([[0, 0, 2, 3, 12]]);
    expect(told([-0.04, -0.04])).toEqual([]);
  });

  test('is one party’s: what others and the world do between is not counted', () => {
    expect(told([-0.04, 0.04, null, 0, -0.04, 0, -0.04], 2)).toEqual([[0, 0, 6, 3, 12]]);
  });

  test('takes a gain from what was lost, and saves none up', () => {
    expect(told([-0.04, -0.04, 0.02, -0.04])).toEqual([[0, 0, 3, 4, 10]]);
    expect(told([0.04, 0.04, -0.04, -0.04, -0.04])).toEqual([[0, 2, 4, 3, 12]]);
    expect(told([-0.02, 0.04, -0.04, -0.04, -0.04])).toEqual([[0, 2, 4, 3, 12]]);
  });

  test('is ended by a marked move, which is told by itself', () => {
    expect(told([-0.04, -0.04, -0.2, -0.04, -0.04], 1, { 2: '??' })).toEqual([]);
    expect(told([-0.04, -0.04, 0.06, -0.04, -0.04], 1, { 2: '!' })).toEqual([]);
  });

  test('is begun anew once it has been named', () => {
    expect(told([-0.05, -0.05, -0.05, -0.05, -0.05])).toEqual([
      [0, 0, 1, 2, 10],
      [0, 2, 3, 2, 10],
    ]);
  });

  test('passes over moves that change nothing', () => {
    expect(told([-0.04, 0, -0.04, 0, -0.04])).toEqual([[0, 0, 4, 3, 12]]);
  });

  test('is named where it comes to cost just as much as a mistake, and counting begins anew', () => {
    const told = slidesOf(lineWith([-0.0625, -0.0625, -0.0625]), { ...THRESHOLDS, mistake: 0.125 });
    expect(told).toMatchObject([{ from: 0, to: 1, moves: 2, cost: 0.125 }]);
  });

  test('counts moves that leave some endings as they were', () => {
    const line = lineWith([-0.0625, -0.0625]).map(made => ({
      ...made,
      before: Float64Array.of(...made.before, 0),
      chosen: Float64Array.of(...made.chosen, 0),
    }));
    expect(slidesOf(line)).toMatchObject([{ from: 0, to: 1, cost: 0.125 }]);
  });

  test('says what the choices did to each ending, whatever chance drew', () => {
    const [slide] = slidesOf(lineWith([-0.04, null, -0.08]));
    expect(slide?.change[0]).toBeCloseTo(-0.12, 12);
    expect(slide?.change[1]).toBeCloseTo(0.12, 12);
  });
});

test('a party that is expected to hold, and slips by four in a hundred each time, slides', () => {
  const model = modelOf(`${madeUp('slope', 5)}
parties:
  one: { name: One, foresight: 0, precision: 0, patience: 1, doctrine: [{ play: hold, says: Holds. }] }
  two: { name: Two, foresight: 0, precision: 0, patience: 1, doctrine: [{ play: wait, says: Waits. }] }
order: [one, two]
gauges: { broken: { title: Broken, min: 0, max: 1, start: 0 } }
actions:
  one:
    hold: { title: Hold, results: [{ chance: 1 }] }
    slip: { title: Slip, results: [{ chance: 0.04, do: { broken: 1 } }, { chance: rest }] }
  two:
    wait: { title: Wait, results: [{ chance: 1 }] }
payoffs: { one: { endings: { good: 1, bad: 0 } } }
endings:
  bad: { title: Bad, says: Bad., atHorizon: true, when: { broken: 1 } }
  good: { title: Good, says: Good., atHorizon: true }
`);
  const [hold, slip, wait] = [
    { action: 0, result: 0 },
    { action: 1, result: 1 },
    { action: 2, result: 0 },
  ];
  const line = judgeLine(solveGame(tableOf(model)), [slip, wait, hold, wait, slip, wait, slip, wait]);
  expect(line.map(({ judgement }) => judgement?.mark)).toEqual(Array(8).fill(''));
  const [slide, ...more] = slidesOf(line);
  expect(more).toEqual([]);
  expect(slide).toMatchObject({ party: 0, from: 0, to: 6, moves: 3 });
  expect(slide?.cost).toBeCloseTo(0.12, 12);
});

property([anyModel, anyWholeGame, fc.double({ min: 0.001, max: 0.2, noNaN: true })])(
  'slides add up, never overlap, and hold nothing that is told by itself',
  (model, choices, mistake) => {
    const thresholds = { ...THRESHOLDS, dubious: mistake, mistake };
    const line = judgeLine(
      solveGame(tableOf(model)),
      walk(model, choices).map(({ move }) => move),
      thresholds,
    );
    const ends = new Map<unknown, number>();
    for (const { party, from, to, moves, cost, change } of slidesOf(line, thresholds)) {
      expect(from).toBeGreaterThan(ends.get(party) ?? -1);
      ends.set(party, to);
      const own = line.slice(from, to + 1).filter(({ mover }) => mover === party);
      const costs = own.map(({ judgement }) => (judgement?.before ?? 0) - (judgement?.kept ?? 0));
      expect(own.map(({ judgement }) => judgement?.mark)).toEqual(own.map(() => ''));
      expect(moves).toBeGreaterThan(1);
      expect(costs.reduce((sum, one) => sum + one, 0)).toBeCloseTo(cost, 9);
      expect(cost).toBeGreaterThanOrEqual(mistake);
      expect(cost - (costs.at(-1) ?? 0)).toBeLessThan(mistake);
      expect(change.reduce((sum, by) => sum + by, 0)).toBeCloseTo(0, 9);
    }
    if (line.every(({ judgement }) => !judgement || judgement.kept >= judgement.before)) expect(ends.size).toBe(0);
  },
);
