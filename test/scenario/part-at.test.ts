import { expect, test } from 'vitest';
import { actionAt, endingAt, levelAt, partyAt, resultAt, tallyAt, variableAt } from '../../src/scenario/part-at.ts';
import { FLAGSHIP, loadScenario } from '../support/load.ts';

const scenario = loadScenario(FLAGSHIP);

test('the parts of a scenario are found by their numbers', () => {
  expect(partyAt(scenario, 1)).toBe(scenario.parties[1]);
  expect(variableAt(scenario, 0)).toBe(scenario.variables[0]);
  expect(actionAt(scenario, 3)).toBe(scenario.actions[3]);
  expect(resultAt(actionAt(scenario, 3), 0)).toBe(scenario.actions[3]?.results[0]);
  expect(endingAt(scenario, 0)).toBe(scenario.endings[0]);
  expect(tallyAt(scenario, 0)).toBe(scenario.tallies[0]);
  const track = scenario.variables.find(({ kind }) => kind === 'track');
  expect(track?.kind === 'track' && levelAt(track, 0)).toBe(track?.kind === 'track' && track.levels[0]);
});

test('a number that a scenario lacks throws', () => {
  expect(() => actionAt(scenario, 999)).toThrow('there is no action 999');
  expect(() => endingAt(scenario, -1)).toThrow('there is no ending -1');
});
