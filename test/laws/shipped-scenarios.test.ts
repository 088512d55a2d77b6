import { beforeAll, describe, expect, test } from 'vitest';
import { startPosition } from '../../src/game/position.ts';
import type { GameTable } from '../../src/game/table/table.ts';
import { hasChoices } from '../../src/game/table/walk.ts';
import { makeChart } from '../../src/play/chart/chart.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { oddsFrom, startOf } from '../../src/solve/odds.ts';
import { solveGame } from '../../src/solve/solve.ts';
import { anyChoices, anySettingOf } from '../support/arbitrary/settings.ts';
import { disagreements } from '../support/law.ts';
import { baseFiles, bind, loadScenario, shippedFiles } from '../support/load.ts';
import { walk } from '../support/moves.ts';
import { IS_LONG } from '../support/pace.ts';
import { property } from '../support/property.ts';
import { tableOf } from '../support/solve.ts';

// A variant has the rules of its base, and other numbers: `npm test` takes its figures on trust.
describe.each(IS_LONG ? shippedFiles() : baseFiles())('%s', file => {
  const scenario = loadScenario(file);
  let seen: Seen;

  beforeAll(() => {
    seen = lookAt(scenario);
  });

  test('has as many reachable states as it expects', () => {
    expect(seen.states).toBe(scenario.expected.states);
  });

  test('has the odds it expects, for every ending', () => {
    const { odds: expected = {} } = scenario.expected;
    expect(Object.keys(expected).sort()).toEqual(scenario.endings.map(({ id }) => id).sort());
    for (const [ending, p] of seen.odds) expect(p).toBeCloseTo(expected[ending] ?? Number.NaN, 9);
  });

  test('leaves nobody without an action before an ending', () => {
    expect(seen.stuck).toBe(0);
  });
});

describe.each(shippedFiles())('%s', file => {
  const scenario = loadScenario(file);

  // A variant has the chart of its base but for what it changes, so a few lines of play do.
  property([anySettingOf(scenario), anyChoices], scenario.extends ? { numRuns: IS_LONG ? 5 : 2 } : {})(
    'has a chart that agrees with the rules along random lines of play, with any levers turned',
    (turned, choices) => {
      const chart = makeChart(turned);
      const positions = [startPosition(turned), ...walk(turned, choices).map(({ position }) => position)];
      expect(positions.flatMap(position => disagreements(chart, position))).toEqual([]);
    },
  );
});

/** What is asked of a scenario's table, so that the table itself need not be kept. */
interface Seen {
  readonly states: number;
  readonly odds: readonly (readonly [ending: string, p: number])[];
  /** The number of states with an action after an ending, or with none before one. */
  readonly stuck: number;
}

function lookAt(scenario: Scenario): Seen {
  const table = tableOf(bind(scenario));
  const { chain } = solveGame(table);
  const { odds } = oddsFrom(table, chain, startOf(table));
  return {
    states: table.states,
    odds: scenario.endings.map(({ id }, ending) => [id, odds[ending] ?? Number.NaN]),
    stuck: stuckIn(table),
  };
}

function stuckIn({ blocks }: GameTable): number {
  return blocks.reduce((sum, block) => {
    const isStuck = (stopping: number, state: number) => stopping < 0 !== hasChoices(block, state);
    return sum + block.ending.filter(isStuck).length;
  }, 0);
}
