import { describe, expect, test } from 'vitest';
import { sampleRecord } from '../../../src/analysis/sample/sample-record.ts';
import { walkRuns } from '../../../src/analysis/sample/walk.ts';
import { seedWords } from '../../../src/num/stream-seeds.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { bind, loadScenario } from '../../support/load.ts';
import { tableOf, walkTableOf } from '../../support/solve.ts';

const game = solveGame(tableOf(bind(loadScenario('test/golden/prism/strait.yaml'))));
const walk = walkTableOf(game.table, game.policy);
const counted = walkRuns(walk, seedWords('7'), { first: 1, count: 5000 }, { ending: 0, most: 3 });
const record = sampleRecord(game, counted, { seed: '7', asked: 6000, confidence: 0.999, keep: 0 });

describe('the record of a sample', () => {
  test('holds the share of each ending against its exact odds', () => {
    expect(record.runs).toBe(5000);
    expect(record.asked).toBe(6000);
    expect(record.endings.map(({ count }) => count)).toEqual(counted.endings);
    for (const { low, high, exact } of record.endings) {
      expect(exact).toBeGreaterThanOrEqual(low);
      expect(exact).toBeLessThanOrEqual(high);
    }
    expect(record.endings.reduce((sum, { exact }) => sum + exact, 0)).toBeCloseTo(1, 12);
  });

  test('counts the start of each tally in, on both sides', () => {
    const { tallies } = game.table.model.scenario;
    expect(record.tallies).toHaveLength(tallies.length);
    for (const [i, { mean: told, exact, standardError = 0 }] of record.tallies.entries()) {
      const mean = told ?? Number.NaN;
      expect(mean - (tallies[i]?.start ?? Number.NaN)).toBeCloseTo(counted.growth[i]?.mean ?? Number.NaN, 12);
      expect(Math.abs(mean - exact)).toBeLessThan(5 * standardError);
    }
  });

  test('names the runs that are listed', () => {
    expect(record.kept).toEqual(counted.kept.map(run => `7/${run}`));
    expect(record.kept).toHaveLength(3);
  });

  test('can be sent to a thread', () => {
    expect(structuredClone(record)).toEqual(record);
  });
});
