import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/analysis/findings/finding.ts';
import { isModel, makeModel } from '../../../src/game/model.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { bind, loadScenario, scenarioOf } from '../../support/load.ts';
import { madeUp } from '../../support/tiny/made-up.ts';
import { findingsIn, tell } from './tell.ts';

// Each NAME.yaml has one kind of fault planted in it, which its first line tells, and NAME.txt holds all that is found.
const FOLDER = 'test/bad/rules/findings';
const ROOT = join(import.meta.dirname, '../../..');
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
    expect(found({ ...sound, actions })).toContainEqual(DEAD_END);
  });

  test('a state from which all moves lead to a dead end', () => {
    // Of the turns of the keeper only those at 3 are dead ends; of the turns of the guest one is in between.
    const lane = scenarioOf({ file: 'lane.yaml', text: LANE });
    const never = { kind: 'any' as const, parts: [] };
    const actions = lane.actions.map(action => (action.id === 'turn' ? { ...action, when: never } : action));
    expect(found({ ...lane, actions }).filter(({ kind }) => kind === 'deadEnd' || kind === 'noWayOut')).toEqual([
      DEAD_END,
      { kind: 'noWayOut', states: 1, example: { block: 1, index: 1 }, gravity: 'note', path: ['endings'], at: 'key' },
    ]);
  });
});

const DEAD_END: Finding = {
  kind: 'deadEnd',
  mover: 0,
  states: 1,
  example: { block: 0, index: 1 },
  gravity: 'error',
  path: ['actions', 'keeper'],
  at: 'key',
};

const LANE = `${madeUp('lane', 4, 'keeper', 'guest')}
gauges: { place: { title: Place, min: 0, max: 3, start: 0 } }
actions:
  keeper:
    go: { title: Go, when: { place: "<= 1" }, results: [{ chance: 1, do: { place: +1 } }] }
    stray: { title: Stray, when: { place: 0 }, results: [{ chance: 1, do: { place: "= 2" } }] }
    turn: { title: Turn, when: { place: ">= 2" }, results: [{ chance: 1, do: { place: "= 0" } }] }
  guest:
    leave: { title: Leave, when: { place: "<= 1" }, results: [{ chance: 1, do: { place: "= 1" } }] }
    fall: { title: Fall, when: { place: ">= 2" }, results: [{ chance: 1, do: { place: "= 3" } }] }
endings:
  out: { says: Out., when: { place: 1 } }
  open: { says: Play goes on., atHorizon: true }
`;
