import { expect, test } from 'vitest';
import { whyNeverReached } from '../../../src/analysis/guarantee/horizon-only.ts';
import { FLAGSHIP, loadScenario } from '../../support/load.ts';

const scenario = loadScenario(FLAGSHIP);
const asked = (id: string, turns: number) => ({ endings: [scenario.endings.findIndex(one => one.id === id)], turns });

test('what holds only at the horizon is never reached without one', () => {
  const said = '"standoff" holds only at the horizon, and without a bound on the turns there is none.';
  expect(whyNeverReached(scenario, asked('standoff', Number.POSITIVE_INFINITY))).toBe(said);
});

test('it may be asked for within so many turns', () => {
  expect(whyNeverReached(scenario, asked('standoff', 1_000_000))).toBeUndefined();
});

test('an ending that stops play may be asked for without a bound', () => {
  expect(whyNeverReached(scenario, asked('war', Number.POSITIVE_INFINITY))).toBeUndefined();
});
