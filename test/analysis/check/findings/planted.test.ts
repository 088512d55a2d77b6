import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isModel, makeModel } from '../../../../src/game/model.ts';
import { constant } from '../../../../src/scenario/formula.ts';
import type { Scenario } from '../../../../src/scenario/scenario.ts';
import { bind, loadScenario } from '../../../support/load.ts';
import { findingsIn, tell } from './tell.ts';

// Each NAME.yaml has one kind of fault planted in it, which its first line tells, and NAME.txt holds all that is found.
const FOLDER = 'test/bad/rules/findings';
const ROOT = join(import.meta.dirname, '../../../..');
const named = (ending: string) =>
  readdirSync(join(ROOT, FOLDER)).flatMap(file => (file.endsWith(ending) ? [file.slice(0, -ending.length)] : []));
const fixtures = named('.yaml');

test.each(fixtures)('what is planted in %s is found, and nothing else', async name => {
  const model = bind(loadScenario(`${FOLDER}/${name}.yaml`));
  const told = findingsIn(model).map(finding => `${tell(model.scenario, finding)}\n`);
  await expect(told.join('')).toMatchFileSnapshot(join(ROOT, FOLDER, `${name}.txt`));
});

test('every fixture has its findings', () => {
  expect(named('.txt').sort()).toEqual([...fixtures].sort());
});

describe('what the checks of a file refuse is found in a scenario that was made otherwise', () => {
  const sound = loadScenario(`${FOLDER}/sound.yaml`);
  const found = (scenario: Scenario) => {
    const model = makeModel(scenario);
    if (!isModel(model)) throw new Error(model.map(({ what }) => what).join('\n'));
    return findingsIn(model);
  };

  test('a dead end', () => {
    // Without harm trust climbs to 2, where help is not open.
    const actions = sound.actions.filter(({ id }) => id === 'help');
    expect(found({ ...sound, actions })).toContainEqual({
      kind: 'deadEnd',
      mover: 0,
      states: 1,
      example: { block: 0, index: 1 },
      gravity: 'error',
      path: ['actions', 'keeper'],
      at: 'key',
    });
  });

  test('a result that takes from a tally', () => {
    const actions = sound.actions.map(action => ({
      ...action,
      results: action.results.map(result => ({
        ...result,
        counts: result.counts.map(({ tally, add }) => ({
          tally,
          add: { ...add, tree: { kind: 'negate', of: add.tree } as const },
        })),
      })),
    }));
    const frame = { kind: 'tallyDecreases', tally: 0, gravity: 'error', at: 'value' };
    // Help is open at trust 0 and 1 only, and takes as much as there is trust.
    expect(found({ ...sound, actions })).toContainEqual({
      ...frame,
      least: -1,
      where: [{ variable: 0, digit: 1 }],
      path: ['actions', 'keeper', 'help', 'results', 0, 'tally', 'favours'],
    });
    const tallies = sound.tallies.map(tally => ({
      ...tally,
      eachRound: tally.eachRound.map(term => ({ ...term, add: constant(-3) })),
    }));
    expect(found({ ...sound, tallies })).toContainEqual({
      ...frame,
      least: -3,
      where: [],
      path: ['tallies', 'favours', 'eachRound', 'interest', 'add'],
    });
  });
});
