import { expect, test } from 'vitest';
import { startSettings } from '../../../src/game/settings/start-settings.ts';
import { FLAGSHIP, game, loadScenario, modelOf } from '../../support/load.ts';

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

const PLACES = ['cost', 'habit', 'deed', 'chance', 'result', 'round', 'worth', 'end', 'sight', 'sharp', 'patient'];

test('a lever that anything else reads is no such setting, wherever it is read', () => {
  const lever = (name: string) => `${name}: { says: Of one place., default: 0.5, min: 0, max: 0.5, step: 0.5 }`;
  const { scenario } = modelOf(`
parley: 1
id: places
title: Places
asOf: 2026-01-01
round: { lasts: a day, horizon: 2 }
restsOn: [made-up]
assumptions: { made-up: { says: Made up., why: To have a lever in each place. } }
levers: { ${[...PLACES, 'opener', 'idle'].map(lever).join(', ')} }
parties:
  us: { name: Us, foresight: 1 + 2 * sight, precision: 1 + sharp, patience: patient }
  them: { name: Them, foresight: horizon, precision: infinity, patience: 0.5 }
order: [us, them]
first: 2 * opener
gauges: { heat: { title: Heat, min: 0, max: 1, start: 0 } }
actions:
  us:
    act:
      title: Act
      cost: cost
      habit: 1 + habit
      tally: { count: deed }
      results: [{ chance: chance, do: { heat: 1 }, tally: { count: result } }, { chance: rest }]
  them: { act: { title: Act, results: [{ chance: 1 }] } }
tallies: { count: { says: Counted., start: 0, eachRound: { rent: { add: round } } } }
payoffs: { us: { eachRound: { living: { worth: worth } }, endings: { over: end } } }
endings: { over: { says: Over., atHorizon: true } }
`);
  expect([...startSettings(scenario)]).toEqual(['heat', 'opener', 'idle']);
});
