import { describe, expect, test } from 'vitest';
import { isModel, makeModel } from '../../src/game/model.ts';
import { parseSetting, type SettingValue } from '../../src/game/settings/settings.ts';
import { scenarioOf } from '../support/load.ts';
import { madeUp } from '../support/tiny/made-up.ts';

/** Us is paid for every round, them only at the end. */
const text = (foresight: number | string, patience: number | string) => `${madeUp('rounds', 4)}
levers: { calm: { says: Calm., default: 0.2, min: 0, max: 1, step: 0.2 } }
parties:
  us: { name: Us, foresight: ${foresight}, precision: 1, patience: ${patience} }
  them: { name: Them, foresight: ${foresight}, precision: 1, patience: 1 }
order: [us, them]
actions:
  us: { hold: { title: Hold, results: [{ chance: 1 }] } }
  them: { hold: { title: Hold, results: [{ chance: 1 }] } }
payoffs: { us: { eachRound: { rest: { worth: 1 } }, endings: { over: 1 } }, them: { endings: { over: 1 } } }
endings: { over: { says: Over., atHorizon: true } }
`;

function told(file: string, ...settings: readonly string[]) {
  const scenario = scenarioOf({ file: 'rounds.yaml', text: file });
  const read = settings.map((setting): readonly [string, SettingValue] => {
    const parsed = parseSetting(scenario, setting);
    if ('what' in parsed) throw new Error(parsed.what);
    return parsed;
  });
  const made = makeModel(scenario, new Map(read));
  return isModel(made) ? made.partyParameters.map(({ patience }) => patience) : made;
}

describe('patience 1 goes only with rounds that are worth nothing, or where everybody looks to the horizon', () => {
  const what = 'The patience of "us" cannot be 1: what a round is worth to it would count for ever, without bound.';
  const wayOut = (near: string) => `Set us.patience below 1, or let every party look to the horizon: ${near}.`;

  test('set directly, it is refused', () => {
    const both = wayOut('us.foresight=horizon and them.foresight=horizon');
    expect(told(text(1, 0.5), 'us.patience=1')).toEqual([{ what, wayOut: both }]);
    expect(told(text(1, 0.5), 'us.patience=1', 'them.foresight=horizon')).toEqual([
      { what, wayOut: wayOut('us.foresight=horizon') },
    ]);
  });

  test('set to less than 1, or for one whose rounds are worth nothing, it is taken', () => {
    expect(told(text(1, 0.5), 'us.patience=0.999')).toEqual([0.999, 1]);
    expect(told(text(1, 0.5), 'them.patience=1')).toEqual([0.5, 1]);
  });

  test('set together with everybody’s foresight to the horizon, it is taken', () => {
    const horizon = ['us.foresight=horizon', 'them.foresight=horizon'];
    expect(told(text(1, 0.5), 'us.patience=1', ...horizon)).toEqual([1, 1]);
  });

  test('in a file that looks to the horizon it is refused once somebody is set to look less far', () => {
    expect(told(text('horizon', 1))).toEqual([1, 1]);
    expect(told(text('horizon', 1), 'them.foresight=2')).toEqual([{ what, wayOut: wayOut('them.foresight=horizon') }]);
  });

  test('reached through a lever between what the checks of the file try, it is refused', () => {
    const formula = '"1 - (calm - 0.3) * (calm - 0.3)"';
    expect(told(text(1, formula), 'calm=0.4')).toEqual([1 - (0.4 - 0.3) * (0.4 - 0.3), 1]);
    expect(told(text(1, formula), 'calm=0.3')).toEqual([
      {
        what: expect.stringContaining('The patience of "us"'),
        wayOut: expect.stringContaining('at 1 what a round is worth would count for ever'),
      },
    ]);
  });

  test('reached through a lever where only the horizon allowed it, it is refused', () => {
    expect(told(text('horizon', 'calm'), 'calm=1')).toEqual([1, 1]);
    expect(told(text('horizon', 'calm'), 'calm=1', 'us.foresight=1')).toEqual([
      { what, wayOut: wayOut('us.foresight=horizon') },
    ]);
  });
});
