import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replayRun } from '../../../src/analysis/sample/replay.ts';
import { endingShares, tallyMeans } from '../../../src/analysis/sample/sample.ts';
import { walkRuns } from '../../../src/analysis/sample/walk.ts';
import { forEachBranch, forEachChoice } from '../../../src/game/table/walk.ts';
import { seedWords } from '../../../src/num/stream-seeds.ts';
import { normalQuantile } from '../../../src/num/wilson.ts';
import { oddsFrom, startOf } from '../../../src/solve/odds.ts';
import { blockAt } from '../../../src/solve/policy/policy.ts';
import { type SolvedGame, solveGame } from '../../../src/solve/solve.ts';
import { countTallies } from '../../../src/solve/tallies.ts';
import { anyModel } from '../../support/arbitrary/scenario.ts';
import { baseFiles, bind, GAMES, gameNames, loadScenario, shippedFiles } from '../../support/load.ts';
import { few, IS_LONG } from '../../support/pace.ts';
import { uniformPolicy } from '../../support/plain/uniform-policy.ts';
import { GOLDEN, tableOf, walkTableOf } from '../../support/solve.ts';

const SURE = 0.999;
const RUNS = 20_000;
/** Every seed here is fixed, so that what passes once passes for ever. */
const SEED = '7';

const goldenFiles = readdirSync(GOLDEN).filter(file => file.endsWith('.yaml'));
const files = [
  ...(IS_LONG ? shippedFiles() : baseFiles()),
  ...gameNames().map(name => `${GAMES}/${name}.yaml`),
  ...goldenFiles.map(file => `${GOLDEN}/${file}`),
  ...few(['test/bench/ladder.yaml'], 0),
];

function drawn({ table, policy }: SolvedGame, seed = SEED, count = RUNS) {
  return walkRuns(walkTableOf(table, policy), seedWords(seed), { first: 1, count });
}

/** Returns the endings whose exact odds lie outside the interval of a sample. */
function missedBy(solved: SolvedGame, seed: string, count: number): readonly string[] {
  const { odds } = oddsFrom(solved.table, solved.chain, startOf(solved.table));
  return endingShares(drawn(solved, seed, count), SURE).flatMap(({ share, low, high }, i) => {
    const p = odds[i] ?? Number.NaN;
    return p >= low - 1e-12 && p <= high + 1e-12 ? [] : [`ending ${i}: ${p} exactly, ${share} of ${count} runs`];
  });
}

/** One interval in a thousand misses by bad luck, so a new scenario may: then a sample ten times as large decides. */
function missed(solved: SolvedGame, count = RUNS): readonly string[] {
  return missedBy(solved, SEED, count).length === 0 ? [] : missedBy(solved, '8', 10 * count);
}

/** Returns how likely each first move is, by its action and result. */
function firstMoves({ table, policy }: SolvedGame): ReadonlyMap<string, number> {
  const block = blockAt(table, 0);
  const { action, result, chance } = table.rows;
  const chances = new Map<string, number>();
  forEachChoice(block, table.start.index, (choice, row) => {
    forEachBranch(table.rows, block, choice, (_, entry) => {
      chances.set(`${action[row]}/${result[entry]}`, policy.at(0)[choice]! * chance[entry]!);
    });
  });
  return chances;
}

/** Pearson's statistic of the first moves of some runs, less the value that it exceeds once in a million times. */
function excess(chances: ReadonlyMap<string, number>, counts: ReadonlyMap<string, number>, runs: number): number {
  // Rare moves are counted together, as the statistic wants five or more expected in each cell.
  const cells = new Map<string, { expected: number; count: number }>();
  for (const [move, p] of chances) {
    const cell = p * runs < 5 ? 'rare' : move;
    const { expected, count } = cells.get(cell) ?? { expected: 0, count: 0 };
    cells.set(cell, { expected: expected + p * runs, count: count + (counts.get(move) ?? 0) });
  }
  const full = [...cells.values()].filter(({ expected }) => expected >= 1);
  const statistic = full.reduce((sum, { expected, count }) => sum + (count - expected) ** 2 / expected, 0);
  const freedom = Math.max(1, full.length - 1);
  // Wilson & Hilferty 1931, PNAS 17:684.
  const scale = 2 / (9 * freedom);
  return statistic - freedom * (1 - scale + normalQuantile(1 - 1e-6) * Math.sqrt(scale)) ** 3;
}

describe.each(files)('a sample of %s', file => {
  const solved = solveGame(tableOf(bind(loadScenario(file))));

  test('has the exact odds in its 99.9% intervals', () => {
    expect(missed(solved)).toEqual([]);
  });

  test('has the expected tallies within five standard errors', () => {
    const counter = countTallies(solved.table, solved.policy);
    oddsFrom(solved.table, solved.chain, startOf(solved.table), counter.onTurn);
    const grown = counter.grown();
    tallyMeans(drawn(solved)).forEach(({ mean: told, standardError }, i) => {
      const mean = told ?? Number.NaN;
      const tolerance = 5 * (standardError ?? Number.NaN) + 1e-9 * Math.max(1, Math.abs(mean));
      expect(Math.abs(mean - (grown[i] ?? Number.NaN))).toBeLessThanOrEqual(tolerance);
    });
  });

  test('makes each first move as often as the policy has it', () => {
    const runs = 2000;
    const chances = firstMoves(solved);
    const counts = new Map<string, number>();
    for (let run = 1; run <= runs; run++) {
      const [move] = replayRun(solved.table, solved.policy, SEED, run);
      if (move) counts.set(`${move.action}/${move.result}`, (counts.get(`${move.action}/${move.result}`) ?? 0) + 1);
    }
    expect([...counts.keys()].filter(move => !((chances.get(move) ?? 0) > 0))).toEqual([]);
    expect(excess(chances, counts, runs)).toBeLessThan(0);
  });
});

test.each(few(['test/bench/ladder.yaml'], 0))('a sample of uniform play of %s has its exact odds', file => {
  const table = tableOf(bind(loadScenario(file)));
  expect(missed(solveGame(table, uniformPolicy(table)))).toEqual([]);
});

test('a sample of a generated scenario has the exact odds in its 99.9% intervals', () => {
  const models = fc.sample(anyModel, { numRuns: 30, seed: 20260101 });
  const misses = models.map(model => missed(solveGame(tableOf(model)), 4000));
  expect(misses.filter(one => one.length > 0)).toEqual([]);
});
