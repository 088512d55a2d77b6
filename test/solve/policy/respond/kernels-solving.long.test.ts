import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Model } from '../../../../src/game/model.ts';
import type { PartyParameters } from '../../../../src/game/settings/settings.ts';
import { ALWAYS } from '../../../../src/scenario/condition.ts';
import type { Scenario } from '../../../../src/scenario/scenario.ts';
import { oddsFrom, startOf } from '../../../../src/solve/odds.ts';
import { solveGame } from '../../../../src/solve/solve.ts';
import { paidLadder } from '../../../bench/games.ts';
import { forceWithin } from '../../../support/guarantee/force.ts';
import { bind, FLAGSHIP, loadScenario } from '../../../support/load.ts';
import { tableOf, turnedTable } from '../../../support/solve.ts';

/** Everything that a game comes to in which the kernels have a hand, before and after a lever is turned. */
function solvedBits(model: Model, turnedModel: Model): Buffer {
  const table = tableOf(model);
  const turned = turnedTable(table, turnedModel);
  expect(turned.blocks).toBe(table.blocks);
  // The first once more: what is laid out for its blocks has served other rows since.
  const solved = [table, turned, table].flatMap(one => {
    const { chain, policy } = solveGame(one);
    const policies = one.blocks.map((_, turn) => policy.at(turn));
    const { values } = forceWithin(one, { endings: [0], parties: [0], aim: 'greatest' }, 0, 30);
    return [...policies, ...oddsFrom(one, chain, startOf(one)).byRound.map(({ odds }) => odds), values];
  });
  return Buffer.concat(solved.map(array => new Uint8Array(array.slice().buffer)));
}

/** How the two parties play, where not as their scenario says. */
const PARAMETERS: Readonly<Record<string, readonly Partial<PartyParameters>[]>> = {
  'as the scenario says': [],
  'at random to the horizon against sharply': [
    { precision: 0, foresight: 'horizon' },
    { precision: 400, foresight: 1 },
  ],
  'blind against best reply': [
    { precision: 3, foresight: 0 },
    { precision: Number.POSITIVE_INFINITY, foresight: 2 },
  ],
};

describe.each([
  { name: 'ladder', scenario: paidLadder(), lever: 'slip=0.6' },
  { name: 'flagship', scenario: loadScenario(FLAGSHIP), lever: 'meetingChance=0.6' },
])('the $name comes to the same bits where there is no WebAssembly', ({ scenario, lever }) => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const expectSame = (one: Scenario, partyParameters: readonly Partial<PartyParameters>[]) => {
    const modelWith = (settings: readonly string[]): Model => {
      const model = bind(one, settings, 4);
      return {
        ...model,
        partyParameters: model.partyParameters.map((own, party) => ({ ...own, ...partyParameters[party] })),
      };
    };
    const byKernel = solvedBits(modelWith([]), modelWith([lever]));
    vi.stubGlobal('WebAssembly', undefined);
    expect(solvedBits(modelWith([]), modelWith([lever])).equals(byKernel)).toBe(true);
  };

  test.each(Object.entries(PARAMETERS))('played %s', (_, partyParameters) => {
    expectSame(scenario, partyParameters);
  });

  test('with a doctrine', () => {
    const [first, ...others] = scenario.parties;
    if (!first) throw new Error('no party');
    expectSame({ ...scenario, parties: [{ ...first, doctrine: [{ when: ALWAYS, action: 1 }] }, ...others] }, []);
  });
});
