import { describe, expect, test } from 'vitest';
import { optionsOf } from '../../../../src/ui/kit/scene/options.ts';
import { eventTitle } from '../../../../src/ui/kit/scene/outcomes.ts';
import { briefPercent } from '../../../../src/words/percents.ts';
import { bind, FLAGSHIP, loadScenario, modelOf, scenarioOf } from '../../../support/load.ts';
import { WEIR } from '../../support/weir.ts';

const scenario = loadScenario(FLAGSHIP);

function outcomesOf(title: string, ...settings: readonly string[]) {
  const model = bind(scenario, settings);
  return optionsOf(model, model.start).find(option => option.title === title)?.outcomes ?? [];
}

const brief = (title: string, ...settings: readonly string[]) =>
  outcomesOf(title, ...settings).map(({ chance, effects }) => [
    chance === null ? null : briefPercent(chance),
    ...effects,
  ]);

describe('what may come of an action', () => {
  test('with its chance, and what it would change where things stand', () => {
    expect(brief('Pause strikes')).toEqual([
      ['15%'],
      ['85%', 'Drugs and strikes: patrols', 'Trust +1', 'Pressure on Caracas −1'],
    ]);
  });

  test('at the present state and levers: what is at its bound does not change', () => {
    expect(brief('Pause strikes', 'trust=4')[1]).toEqual([
      '85%',
      'Drugs and strikes: patrols',
      'Pressure on Caracas −1',
    ]);
    expect(brief('Strike a target on Venezuelan soil', 'conflictChance=0.3')[0]).toEqual([
      '30%',
      'Drugs and strikes: open conflict',
      'play ends: War',
    ]);
  });

  test('what it counts stands with it', () => {
    expect(brief('Answer the offer of talks').map(outcome => outcome.at(-1))).toEqual([
      'Offers of talks +1',
      'Offers of talks +1',
    ]);
  });

  test('where it is not open no chance is given', () => {
    expect(brief('Negotiate on the agenda')[0]).toEqual([null, 'Trust +1', 'Pressure on Caracas −1']);
    expect(brief('Share intelligence on drug routes')[0]).toEqual([
      null,
      'Drugs and strikes: a step calmer',
      'Trust +1',
    ]);
  });

  test('the world’s events each have theirs', () => {
    const model = modelOf(WEIR.replace('order: [upper, lower, world]', 'order: [world, upper, lower]'));
    const events = optionsOf(model, model.start).map(({ title, outcomes }) => [title, outcomes[0]?.chance]);
    expect(events).toEqual([
      ['Rain', 0.1],
      ['Quiet', 0.9],
    ]);
  });
});

test('an event of the world without a title throws', () => {
  const { actions } = scenarioOf({ file: 'weir.yaml', text: WEIR });
  const [rain] = actions.flatMap(({ results }) => results.filter(({ id }) => id === 'rain'));
  if (!rain) throw new Error('it rains at the weir');
  expect(eventTitle(rain)).toBe('Rain');
  expect(() => eventTitle({ ...rain, title: undefined })).toThrow('the event rain has no title');
});
