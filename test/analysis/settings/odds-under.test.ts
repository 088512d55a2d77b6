import { describe, expect, test } from 'vitest';
import { oddsUnder } from '../../../src/analysis/settings/odds-under.ts';
import { exploreGame } from '../../../src/game/table/explore.ts';
import type { GameTable } from '../../../src/game/table/table.ts';
import { oddsFrom, startOf } from '../../../src/solve/odds.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { bind, FLAGSHIP, game, loadScenario } from '../../support/load.ts';

function explored(model: ReturnType<typeof game>): GameTable {
  const table = exploreGame(model);
  if ('what' in table) throw new Error(table.what);
  return table;
}

const urn = explored(game('urn'));

describe('odds under other settings', () => {
  test('are those that the numbers give by hand', () => {
    const [red = 0, blue = 0, both = 0, none = 0] = oddsUnder(urn, { red: 0.4, blue: 0.25 }) as Float64Array;
    expect([red, blue, both, none].map(p => Number(p.toFixed(12)))).toEqual([0.4, 0.25, 0.1, 0.25]);
  });

  test('come over the settings that the game has', () => {
    const [red, blue] = oddsUnder(explored(game('urn', ['blue=0.3'])), { red: 0.5 }) as Float64Array;
    expect([red, blue]).toEqual([0.5, 0.3]);
  });

  test('are those of a game that is explored anew, also where results become impossible or another moves first', () => {
    const scenario = loadScenario(FLAGSHIP);
    const table = explored(bind(scenario, [], 3));
    for (const settings of [{ conflictChance: 0 }, { firstMover: 1 }, { startTrust: 3, warForCaracas: -12.5 }, {}]) {
      const words = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
      const anew = explored(bind(scenario, words, 3));
      const expected = oddsFrom(anew, solveGame(anew).chain, startOf(anew)).odds;
      const odds = oddsUnder(table, settings) as Float64Array;
      odds.forEach((p, i) => {
        expect(p).toBeCloseTo(expected[i]!, 12);
      });
    }
  });

  test('are none where the settings cannot be', () => {
    expect(oddsUnder(urn, { red: 2 })).toMatchObject({ what: '"2" cannot be the value of "red".' });
  });
});
