import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyScenario, anyScenarioText } from '../../src/fuzz/generate/scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

const sample = <T>(any: fc.Arbitrary<T>) => fc.sample(any, { numRuns: 25, seed: 20260101 });

describe('generated scenarios', () => {
  test('shrink to the smallest there is: one party that holds for a round', () => {
    const failed: Scenario[] = [];
    fc.check(
      fc.property(anyScenario(), scenario => failed.push(scenario) === 0),
      { seed: 7 },
    );
    const smallest = failed.at(-1);
    expect(smallest).toMatchObject({ parties: [{ id: 'amber' }], variables: [], round: { horizon: 1 } });
    expect(smallest?.actions.map(({ id }) => id)).toEqual(['hold']);
  });

  test('bring rules of every kind where they are asked for, and none otherwise', () => {
    const kinds = new Set(
      sample(anyScenario({ rules: 3 })).flatMap(({ rules }) => rules.map(({ demand }) => demand.kind)),
    );
    expect([...kinds].sort()).toEqual(['always', 'climb', 'leadsTo', 'never', 'odds', 'possible']);
    expect(sample(anyScenarioText()).filter(text => text.includes('always:'))).toEqual([]);
  });
});
