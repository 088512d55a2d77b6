import { expect, test } from 'vitest';
import { settingConflicts } from '../../../src/game/settings/conflicts.ts';
import { FLAGSHIP, loadScenario } from '../../support/load.ts';

const scenario = loadScenario(FLAGSHIP);

test('what is set twice by one name is refused, with both values', () => {
  expect(
    settingConflicts(scenario, [
      ['trust', 1],
      ['oil', 2],
      ['trust', 3],
    ]),
  ).toEqual([{ what: '"trust" is set twice, to 1 and to 3.', wayOut: 'Leave one of the two out.' }]);
});

test.each([
  ['startTrust', 'trust'],
  ['washingtonPrecision', 'washington.precision'],
  ['dockStrike', 'drugs'],
])('%s and %s say the same thing', (lever, setting) => {
  const both = [
    {
      what: `"${lever}" and "${setting}" are both set, and say the same thing: "${lever}" would change nothing.`,
      wayOut: 'Leave one of the two out.',
    },
  ];
  expect(
    settingConflicts(scenario, [
      [lever, 1],
      [setting, 1],
    ]),
  ).toEqual(both);
  expect(
    settingConflicts(scenario, [
      [setting, 1],
      [lever, 1],
    ]),
  ).toEqual(both);
  expect(settingConflicts(scenario, [[setting, 1]])).toEqual([]);
});
