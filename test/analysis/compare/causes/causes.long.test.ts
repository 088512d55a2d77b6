import { describe, expect, test } from 'vitest';
import { solveGame } from '../../../../src/solve/solve.ts';
import { gapOfCauses } from '../../../support/compare/causes.ts';
import { bind, FLAGSHIP, loadScenario, shippedFiles } from '../../../support/load.ts';
import { tableOf } from '../../../support/solve.ts';

describe('the causes make up the difference between the flagship', () => {
  const scenario = loadScenario(FLAGSHIP);
  const base = solveGame(tableOf(bind(scenario)));
  const settings = scenario.levers.flatMap(({ name, min, max, default: usual }) =>
    [min, max].filter(value => value !== usual).map(value => `${name}=${value}`),
  );

  test.each(settings)('and itself with %s', setting => {
    expect(gapOfCauses(base, solveGame(tableOf(bind(scenario, [setting]))))).toBeLessThan(1e-12);
  });

  const variants = shippedFiles().filter(file => loadScenario(file).extends === 'washington-caracas.yaml');

  test.each(variants)('and %s', file => {
    expect(gapOfCauses(base, solveGame(tableOf(bind(loadScenario(file)))))).toBeLessThan(1e-12);
  });
});
