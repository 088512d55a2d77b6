import { beforeAll, describe, expect, test } from 'vitest';
import { brokenRules, isMomentary } from '../support/laws/rule-twin.ts';
import { bind, loadScenario, shippedFiles } from '../support/load.ts';
import { tableOf } from '../support/solve.ts';

describe.each(shippedFiles())('%s', file => {
  const scenario = loadScenario(file);
  let broken: readonly string[];

  beforeAll(() => {
    broken = brokenRules(tableOf(bind(scenario)), scenario.rules).map(({ id }) => id);
  });

  const momentary = scenario.rules.filter(({ demand }) => isMomentary(demand));
  test.each(momentary)('keeps its rule $id at every moment that can be reached', ({ id }) => {
    expect(broken).not.toContain(id);
  });
});
