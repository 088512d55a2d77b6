import { describe, expect, test } from 'vitest';
import { type ComesAbout, readersOf } from '../../../src/analysis/findings/levers/readers.ts';
import { scenarioOf } from '../../support/load.ts';

// Every kind of number that may be a formula without variables reads `much`, and no number reads `nothing`.
const scenario = scenarioOf({
  file: 'readers.yaml',
  text: `
parley: 1
id: readers
title: Readers
asOf: 2026-01-01
round: { lasts: a day, horizon: 4 }
restsOn: [made-up]
assumptions: { made-up: { says: Everything here is made up., why: To read a lever everywhere. } }
levers:
  nothing: { says: Made up., default: 0, min: 0, max: 1, step: 1 }
  much: { says: Made up., default: 0, min: 0, max: 1, step: 1 }
parties:
  keeper: { name: Keeper, foresight: 1 + much, precision: 1 + much, patience: much / 2 }
  guest: { name: Guest, foresight: horizon, precision: infinity, patience: 0.9 }
order: [keeper, guest, world]
first: much
tracks: { gate: { title: Gate, levels: { open: { says: Open. }, shut: { says: Shut. } }, start: much } }
gauges: { trust: { title: Trust, min: 0, max: 1, start: much } }
actions:
  keeper:
    help:
      title: Help
      cost: much
      habit: 1 + much
      tally: { favours: much }
      results: [{ chance: much, do: { trust: +1 }, tally: { thanks: much } }, { chance: rest }]
  guest: { wait: { title: Wait, results: [{ chance: 1 }] } }
world: { shocks: { storm: { title: A storm, chance: much, do: { trust: -1 }, tally: { thanks: much } } } }
payoffs:
  guest: { eachRound: { comfort: { worth: much } }, endings: { accord: much } }
tallies:
  favours: { says: Favours., start: 0 }
  thanks: { says: Thanks., start: 0, eachRound: { interest: { add: much } } }
endings:
  accord: { says: They agree., atHorizon: true, when: { trust: 1 } }
  open: { says: Play goes on., atHorizon: true }
`,
});

const yes = () => true;
const all: ComesAbout = { isOpen: yes, isPossible: yes, isDrawn: yes, isReached: yes, isPaid: yes, isCounted: yes };
const read = (comes: ComesAbout) => readersOf(scenario, comes, 1).map(one => ({ ...one, path: one.path.join('.') }));

const TO_START = ['tracks.gate.start', 'gauges.trust.start'];
const TEMPERS = ['first', 'parties.keeper.foresight', 'parties.keeper.precision', 'parties.keeper.patience'];
const HELP = 'actions.keeper.help';
const THANKS = [`${HELP}.results.0.tally.thanks`, 'world.shocks.storm.tally.thanks'];
const CHANCES = [`${HELP}.results.0.chance`, 'world.shocks.storm.chance'];
const INTEREST = 'tallies.thanks.eachRound.interest.add';
const COMFORT = 'payoffs.guest.eachRound.comfort.worth';
const ACCORD = 'payoffs.guest.endings.accord';

describe('the formulae that read a lever', () => {
  test('are found wherever they stand, and weighed unless they only say where play starts or what is counted', () => {
    const found = read(all);
    const weighed = [...TEMPERS, `${HELP}.cost`, `${HELP}.habit`, ...CHANCES, COMFORT, ACCORD];
    const unweighed = [...TO_START, `${HELP}.tally.favours`, ...THANKS, INTEREST];
    expect(found.flatMap(one => (one.isWeighed ? [one.path] : [])).sort()).toEqual(weighed.sort());
    expect(found.flatMap(one => (one.isWeighed ? [] : [one.path])).sort()).toEqual(unweighed.sort());
    expect(found.map(({ formula }) => formula.levers)).toEqual(found.map(() => [1]));
    expect(readersOf(scenario, all, 0)).toEqual([]);
  });

  const byAction = [`${HELP}.cost`, `${HELP}.habit`, `${HELP}.tally.favours`, ...CHANCES];
  test.each<[keyof ComesAbout | 'nothing', readonly string[]]>([
    ['nothing', []],
    ['isOpen', byAction],
    ['isPossible', THANKS],
    ['isDrawn', CHANCES],
    ['isReached', [ACCORD]],
    ['isPaid', [COMFORT]],
    ['isCounted', [INTEREST]],
  ])('of what is never so (%s) are of no account, and no others', (never, idle) => {
    const found = read(never === 'nothing' ? all : { ...all, [never]: () => false });
    expect(found.flatMap(one => (one.isLive ? [] : [one.path])).sort()).toEqual([...idle].sort());
  });
});
