import { describe, expect, test } from 'vitest';
import { prismNames } from '../../../src/report/export/names.ts';
import { oddsFrom, startOf } from '../../../src/solve/odds.ts';
import { turnsIn } from '../../../src/solve/policy/policy.ts';
import { type SolvedGame, solveGame } from '../../../src/solve/solve.ts';
import { countTallies } from '../../../src/solve/tallies.ts';
import { anyModel } from '../../support/arbitrary/scenario.ts';
import { bind, FLAGSHIP, game, loadScenario } from '../../support/load.ts';
import { few } from '../../support/pace.ts';
import { uniformPolicy } from '../../support/plain/uniform-policy.ts';
import { property } from '../../support/property.ts';
import { passOn } from '../../support/read-prism/explicit.ts';
import { explicitOf, linesOf, readBack, smallGames } from '../../support/read-prism/subjects.ts';
import { tableOf } from '../../support/solve.ts';

const games = smallGames();

/** Writes a solved game as explicit files, reads them back, and compares what follows from either. */
function compare(solved: SolvedGame): void {
  const { table, policy, chain } = solved;
  const { scenario } = table.model;
  const names = prismNames(table.model);
  const read = readBack(solved);
  const counter = countTallies(table, policy);
  const { odds } = oddsFrom(table, chain, startOf(table), counter.onTurn);
  const { mass, earned } = passOn(
    read.chain,
    turnsIn(table),
    read.rewards.map(one => one.rewards),
  );
  scenario.endings.forEach((_, i) => {
    const holders = read.chain.labels.get(names.endings[i] ?? '') ?? [];
    const found = holders.reduce((sum, state) => sum + (mass[state] ?? 0), 0);
    expect(Math.abs(found - (odds[i] ?? Number.NaN)), names.endings[i]).toBeLessThan(1e-12);
  });
  counter.grown().forEach((grown, i) => {
    expect(read.rewards[i]?.name).toBe(names.tallies[i]);
    expect(Math.abs((earned[i] ?? Number.NaN) - grown), names.tallies[i]).toBeLessThan(1e-12 * Math.max(1, grown));
  });
}

describe('the explicit files read back to the same odds and tallies', () => {
  test.each(games)('of %s, by its policies', (_, model) => {
    compare(solveGame(tableOf(model)));
  });

  test.each(games)('of %s, played uniformly', (_, model) => {
    const table = tableOf(model);
    compare(solveGame(table, uniformPolicy(table)));
  });

  property([anyModel])('of generated scenarios', model => {
    const table = tableOf(model);
    compare(solveGame(table));
    compare(solveGame(table, uniformPolicy(table)));
  });

  test.each(few([FLAGSHIP], 0))('of %s', file => {
    compare(solveGame(tableOf(bind(loadScenario(file)))));
  });
});

describe('the states of a chain', () => {
  test('are those of the game where the policies are the same in every round', () => {
    const table = tableOf(game('fishery'));
    const { chain } = readBack(solveGame(table));
    expect(chain.variables).toEqual(['turn', 'stock']);
    expect(chain.states).toHaveLength(table.states);
  });

  test('hold the step where a party looks to the horizon, and are those that can be reached by it', () => {
    // By hand (lamps.yaml): 1, 2, 4, 4 and 4 positions by turn.
    const table = tableOf(game('lamps-counted'));
    const solved = solveGame(table);
    const { chain } = readBack(solved);
    expect(chain.variables.slice(0, 2)).toEqual(['step', 'turn']);
    expect([0, 1, 2, 3, 4].map(step => chain.states.filter(([at]) => at === step).length)).toEqual([1, 2, 4, 4, 4]);
  });

  test('of the chain each have one ending, and one of them is init', () => {
    const table = tableOf(game('fading'));
    const solved = solveGame(table);
    const { chain } = readBack(solved);
    const { labels } = chain;
    expect([...labels.keys()]).toEqual(['init', 'deadlock', 'breach', 'holds']);
    expect([...(labels.get('breach') ?? []), ...(labels.get('holds') ?? [])].sort((a, b) => a - b)).toEqual(
      chain.states.map((_, i) => i),
    );
    expect(chain.states[chain.start]).toEqual([0, 2, 0]);
    expect(labels.get('deadlock')).toEqual([]);
  });

  test('keep themselves where play has stopped', () => {
    const table = tableOf(game('fading'));
    const solved = solveGame(table);
    const { chain } = readBack(solved);
    for (const state of chain.labels.get('breach') ?? []) {
      const out = [...chain.from.keys()].filter(t => chain.from[t] === state);
      expect(out.map(t => [chain.to[t], chain.chance[t]])).toEqual([[state, 1]]);
    }
  });
});

test('the queries of a chain name its labels, reward structures and horizon', () => {
  const table = tableOf(game('fishery'));
  const queries = [...linesOf(explicitOf(solveGame(table)), '.chain.props')].filter(line => !line.startsWith('//'));
  expect(queries).toEqual([
    'P=? [ F[6,6] "rich" ];',
    'P=? [ F[6,6] "poor" ];',
    'R{"catch"}=? [ C<=6 ];',
    'R{"costs"}=? [ C<=6 ];',
    'R{"empty"}=? [ C<=6 ];',
  ]);
});
