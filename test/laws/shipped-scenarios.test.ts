import { test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { startPosition } from '../../src/game/position.ts';
import { holdsIn } from '../../src/game/rules.ts';
import { makeChart } from '../../src/machine/chart.ts';
import { anyChoices, anySettingOf } from '../support/arbitrary-settings.ts';
import { explore } from '../support/explore.ts';
import { disagreements } from '../support/law.ts';
import { bind, loadScenario, shippedFiles } from '../support/load.ts';
import { walk } from '../support/moves.ts';

describe.each(shippedFiles())('%s', file => {
  const scenario = loadScenario(file);
  const model = bind(scenario);
  const explored = [...explore(model).values()];

  test.each(scenario.rules)('keeps its rule $id in every reachable state', ({ kind, condition }) => {
    const broken = explored.filter(({ state }) => holdsIn(model, state, condition) !== (kind === 'always'));
    expect(broken).toEqual([]);
  });

  test('has as many reachable states as it expects', () => {
    expect(explored.length).toBe(scenario.expected.states ?? explored.length);
  });

  test('leaves nobody without an action before an ending', () => {
    const stuck = explored.filter(({ ending, choices }) => (ending === undefined) !== choices.length > 0);
    expect(stuck).toEqual([]);
  });

  property.prop([anySettingOf(scenario), anyChoices], { numRuns: 50 })(
    'has a chart that agrees with the rules along random lines of play, with any levers turned',
    (turned, choices) => {
      const chart = makeChart(turned);
      const positions = [startPosition(turned), ...walk(turned, choices).map(({ position }) => position)];
      expect(positions.flatMap(position => disagreements(chart, position))).toEqual([]);
    },
    60_000,
  );
});
