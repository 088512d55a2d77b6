import { expect, test } from 'vitest';
import { startSettings } from '../../src/game/start-settings.ts';
import { FLAGSHIP, game, loadScenario } from '../support/load.ts';

test('start values say only how a game starts', () => {
  expect([...startSettings(game('haggle').scenario)]).toEqual(['deal', 'price', 'trust']);
});

test('so do the levers of the flagship that only starts and the first mover read', () => {
  const scenario = loadScenario(FLAGSHIP);
  const levers = scenario.levers.filter(({ name }) => startSettings(scenario).has(name)).map(({ name }) => name);
  expect(levers).toEqual([
    'dockStrike',
    'designation',
    'blockade',
    'returnFlights',
    'startChannel',
    'startTrust',
    'startPressureOnWashington',
    'startPressureOnCaracas',
    'firstMover',
  ]);
});
