import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeState } from '../../src/game/notation.ts';
import { drawsOf } from '../../src/game/rules.ts';
import { anyScenarioText } from '../support/arbitrary/scenario.ts';
import { explore } from '../support/explore.ts';
import { modelOf } from '../support/load.ts';
import { property } from '../support/property.ts';

describe('generated scenarios', () => {
  property([anyScenarioText])('are valid', text => {
    expect(modelOf(text).scenario.id).toBe('generated');
  });

  const texts = fc.sample(anyScenarioText, { numRuns: 150, seed: 20260101 });

  test.each(['any:', 'all:', 'not:', 'chance: rest', 'atHorizon: false', 'shocks:', 'eachRound:', '= ', '>= '])(
    'now and then say "%s"',
    words => {
      const saying = texts.filter(text => text.includes(words)).length;
      expect(saying).toBeGreaterThan(5);
    },
  );

  test('differ in what can be: sizes, endings on the way, results without a chance, the order turned', () => {
    const models = texts.map(text => modelOf(text));
    const explored = models.map(model => ({ model, states: [...explore(model, 100).values()] }));
    const many = explored.filter(({ states }) => states.length > 10);
    const ended = explored.filter(({ states }) => states.some(({ ending }) => ending !== undefined));
    const chanceless = explored.filter(({ model, states }) =>
      states.some(({ state, choices }) =>
        choices.some(({ action }) => {
          const made = model.scenario.actions[action];
          return made && drawsOf(model, state, made).length < made.results.length;
        }),
      ),
    );
    const turned = models.filter(({ order, scenario }) => order[0] !== scenario.order[0]);
    for (const some of [many, ended, chanceless, turned]) expect(some.length).toBeGreaterThan(10);
    expect(new Set(models.map(model => makeState(model, model.start))).size).toBeGreaterThan(50);
  });
});
