import { describe, expect, test } from 'vitest';
import type { Model } from '../../../../src/game/model.ts';
import { actionName, endingName, payoffName, resultName } from '../../../../src/report/answers/check/names.ts';
import { WORLD } from '../../../../src/scenario/scenario.ts';
import { bind, FLAGSHIP, loadScenario } from '../../../support/load.ts';

/** A title that no file can hold, but a caller of the library might. */
const BAD = `Two\n  lines\u001b[2J ${'and more '.repeat(50)}`;
const SAFE = `“Two lines\uFFFD[2J ${'and more '.repeat(50)}”`;

const scenario = loadScenario(FLAGSHIP);
const model: Model = bind({
  ...scenario,
  actions: scenario.actions.map(action => ({
    ...action,
    title: BAD,
    results: action.results.map(result => ({ ...result, title: BAD })),
  })),
  endings: scenario.endings.map(ending => ({ ...ending, title: BAD })),
});
const worlds = scenario.actions.findIndex(({ mover }) => mover === WORLD);

describe('what is called by its title stays on its line, whole and safe to print', () => {
  test.each([
    ['an action', actionName(model, 0), `${SAFE} of Washington`],
    ['a shock', resultName(model, worlds, 0), `the shock ${SAFE}`],
    ['an ending', endingName(model, 0), SAFE],
  ])('%s', (_what, name, expected) => {
    expect(name).toBe(expected);
  });
});

test('a payoff goes by its name and its party', () => {
  expect(payoffName(model.scenario, 0, 0)).toBe(`the payoff “${scenario.payoffs[0]?.eachRound[0]?.id}” of Washington`);
});
