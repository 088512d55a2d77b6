import { describe, expect, test } from 'vitest';
import { stepsWithin } from '../../src/scenario/lever.ts';
import { FLAGSHIP, loadScenario } from '../support/load.ts';

const NONE = new Map<number, string>();
const whole = { min: 0, max: 4, step: 1, labels: NONE };

describe('the steps of a lever within a range', () => {
  test('are those that lie in it, its ends included', () => {
    expect(stepsWithin(whole, { from: 1, to: 3 })).toEqual([1, 2, 3]);
    expect(stepsWithin(whole, { from: 0.5, to: 9 })).toEqual([1, 2, 3, 4]);
    expect(stepsWithin(whole, { from: 1.2, to: 1.8 })).toEqual([]);
  });

  test('count from the least value, without the rounding of sums', () => {
    const named = { min: 0.1, max: 0.7, step: 0.1, labels: new Map([[0.1, 'a little']]) };
    expect(stepsWithin(named, { from: 0.3, to: 0.7 })).toEqual([0.3, 0.4, 0.5, 0.6, 0.7]);
  });

  test('are none where every number between means something', () => {
    expect(stepsWithin({ min: 0, max: 1, step: 0.1, labels: NONE }, { from: 0, to: 1 })).toBeUndefined();
    expect(stepsWithin({ min: 0.5, max: 8.5, step: 1, labels: NONE }, { from: 1, to: 3 })).toBeUndefined();
  });
});

describe.each([FLAGSHIP, 'scenarios/cuban-missile-crisis.yaml'])('%s', id => {
  const { levers, first, variables } = loadScenario(id);

  test('takes where things start and who is first for choices', () => {
    const atStart = new Set([first, ...variables.map(({ start }) => start)].flatMap(formula => formula.levers));
    expect(atStart.size).toBeGreaterThan(0);
    for (const lever of atStart) expect(levers[lever]?.plausible).toBeUndefined();
  });

  test('holds its own numbers for plausible', () => {
    const unknown = levers.filter(({ plausible }) => plausible);
    expect(unknown.length).toBeGreaterThan(levers.length / 2);
    for (const { default: usual, plausible } of unknown) {
      expect(usual).toBeGreaterThanOrEqual(plausible?.from ?? Number.NaN);
      expect(usual).toBeLessThanOrEqual(plausible?.to ?? Number.NaN);
      expect(plausible?.why.length).toBeGreaterThan(40);
    }
  });
});
