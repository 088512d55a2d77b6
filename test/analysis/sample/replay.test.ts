import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replayRun } from '../../../src/analysis/sample/replay.ts';
import { makeRunName, parseRunName } from '../../../src/analysis/sample/run-name.ts';
import { BATCH, batchesIn, batchOf, SampleSum } from '../../../src/analysis/sample/sample.ts';
import { walkRuns } from '../../../src/analysis/sample/walk.ts';
import { advance, type Position, startPosition } from '../../../src/game/position.ts';
import { seedWords } from '../../../src/num/stream-seeds.ts';
import { type SolvedGame, solveGame } from '../../../src/solve/solve.ts';
import { quote } from '../../../src/words/quote.ts';
import { anyModel } from '../../support/arbitrary/scenario.ts';
import { bind, FLAGSHIP, game, gameNames, loadScenario } from '../../support/load.ts';
import { few } from '../../support/pace.ts';
import { property } from '../../support/property.ts';
import { tableOf, walkTableOf } from '../../support/solve.ts';

/** Plays a run again by the rules, which know nothing of tables. */
function endOf({ table, policy }: SolvedGame, seed: string, run: number): Position {
  return replayRun(table, policy, seed, run).reduce(
    (position, move) => advance(table.model, position, move),
    startPosition(table.model),
  );
}

/** Says how runs played again differ from the runs counted, one by one. */
function differences(solved: SolvedGame, seed: string, runs: number): readonly string[] {
  const { tallies } = solved.table.model.scenario;
  const walk = walkTableOf(solved.table, solved.policy);
  return Array.from({ length: runs }, (_, i) => i + 1).flatMap(run => {
    const { endings, growth, turns } = walkRuns(walk, seedWords(seed), { first: run, count: 1 });
    const end = endOf(solved, seed, run);
    const sameTallies = tallies.every(({ start }, i) => {
      const grown = growth[i]?.mean ?? Number.NaN;
      return Math.abs(start + grown - (end.tallies[i] ?? 0)) <= 1e-9 * Math.max(1, Math.abs(start + grown));
    });
    const same = end.ending !== null && endings[end.ending] === 1 && end.turn === turns && sameTallies;
    return same ? [] : [`run ${run}: ${end.ending} after ${end.turn} turns, counted ${endings.join()} after ${turns}`];
  });
}

describe('a run played again is the run counted, by ending, turns and tallies', () => {
  test.each(gameNames())('in %s', name => {
    expect(differences(solveGame(tableOf(game(name))), '7', 200)).toEqual([]);
  });

  test.each(few([FLAGSHIP], 0))('in %s', file => {
    expect(differences(solveGame(tableOf(bind(loadScenario(file)))), '7', 200)).toEqual([]);
  });

  test('where a party looks to the horizon, so that policies change by the turn', () => {
    const model = bind(loadScenario('test/golden/centipede-6.yaml'), ['one.foresight=horizon']);
    expect(differences(solveGame(tableOf(model)), '7', 200)).toEqual([]);
  });

  property([anyModel, fc.string({ minLength: 1, maxLength: 5 })])('in every generated scenario', (model, seed) => {
    expect(differences(solveGame(tableOf(model)), seed, 5)).toEqual([]);
  });
});

describe('runs drawn together are those drawn one by one', () => {
  test.each(gameNames())('in %s', name => {
    const { table, policy } = solveGame(tableOf(game(name)));
    const walk = walkTableOf(table, policy);
    const draw = (first: number, count: number) =>
      walkRuns(walk, seedWords('7'), { first, count }, { ending: 0, most: 3 });
    const single = Array.from({ length: 50 }, (_, i) => draw(i + 11, 1));
    const sum = (of: (one: (typeof single)[number]) => number) => single.reduce((total, one) => total + of(one), 0);
    const all = draw(11, 50);
    expect(all.turns).toBe(sum(({ turns }) => turns));
    expect(all.endings).toEqual(all.endings.map((_, i) => sum(({ endings }) => endings[i] ?? 0)));
    all.growth.forEach(({ mean }, i) => {
      expect(mean).toBeCloseTo(sum(({ growth }) => growth[i]?.mean ?? Number.NaN) / 50, 9);
    });
    expect(all.kept).toEqual(single.flatMap(({ kept }) => kept).slice(0, 3));
  });
});

describe('batches', () => {
  const model = game('weather');
  const solved = solveGame(tableOf(model));
  const walk = walkTableOf(solved.table, solved.policy);
  const words = seedWords('7');
  const runs = 4 * BATCH + 321;
  const keep = { ending: 0, most: 7 };
  const batches = Array.from({ length: batchesIn(runs) }, (_, batch) =>
    walkRuns(walk, words, batchOf(batch, runs), keep),
  );
  const sumOf = (order: readonly number[]) => {
    const sum = new SampleSum(walk, keep);
    for (const batch of order) sum.add(batches[batch] ?? walkRuns(walk, words, { first: 1, count: 0 }));
    return sum.counted;
  };

  test('hold every run once', () => {
    const counted = sumOf([0, 1, 2, 3, 4]);
    expect(counted.count).toBe(runs);
    expect(counted.endings.reduce((a, b) => a + b, 0)).toBe(runs);
  });

  property([fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 })])('add up to the same in any order', order => {
    expect(sumOf(order)).toEqual(sumOf([0, 1, 2, 3, 4]));
  });

  test('broken off give the runs before the first that is missing', () => {
    expect(sumOf([3, 0, 1])).toEqual(sumOf([0, 1]));
    expect(sumOf([3, 1]).count).toBe(0);
  });

  test('keep the first runs that end so', () => {
    const { kept } = sumOf([4, 3, 2, 1, 0]);
    expect(kept).toHaveLength(7);
    const all = Array.from({ length: kept.at(-1) ?? 0 }, (_, i) => i + 1);
    expect(kept).toEqual(all.filter(run => endOf(solved, '7', run).ending === 0));
  });
});

test.each([0, -1, 1.5, 2 ** 32])('there is no run %d', run => {
  const { table, policy } = solveGame(tableOf(game('coin')));
  expect(() => replayRun(table, policy, '7', run)).toThrow(`there is no run ${run}`);
});

test('the last run of a seed can be replayed', () => {
  const { table, policy } = solveGame(tableOf(game('coin')));
  expect(replayRun(table, policy, '7', 2 ** 32 - 1).length).toBeGreaterThan(0);
});

describe('the name of a run', () => {
  property([fc.stringMatching(/^[a-z0-9/ é]{1,40}$/), fc.integer({ min: 1, max: 2 ** 32 - 1 })])(
    'is read as it is written',
    (seed, run) => {
      expect(parseRunName(makeRunName({ seed, run }))).toEqual({ seed, run });
    },
  );

  test('has the last run that there is', () => {
    expect(parseRunName('7/1')).toEqual({ seed: '7', run: 1 });
    expect(parseRunName('7/4294967295')).toEqual({ seed: '7', run: 2 ** 32 - 1 });
  });

  test.each(['7', '7/', '/3', '\n7/3', '7/0', '7/-1', '7/1.5', '7/4294967296', `${'s'.repeat(101)}/1`, '\u001b[2J/1'])(
    '%j is refused',
    text => {
      expect(parseRunName(text)).toEqual({
        what: `${quote(text)} does not name a run.`,
        wayOut: 'Expected SEED/RUN, such as 7/314 for run 314 of seed 7; parley sample --keep lists them.',
      });
    },
  );
});
