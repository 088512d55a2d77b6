import fc from 'fast-check';
import { isModel, type Model, makeModel } from '../../../src/game/model.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';

/** Models of a scenario with any of its levers turned, each by whole steps; settings that do not go together are left out. */
export function anySettingOf(scenario: Scenario): fc.Arbitrary<Model> {
  const turned = scenario.levers.map(({ name, min, max, step }) =>
    fc.nat(Math.floor((max - min) / step + 1e-9)).map((steps): [string, number] => [name, min + steps * step]),
  );
  return fc
    .tuple(...turned)
    .chain(levers => fc.subarray(levers))
    .map(levers => makeModel(scenario, new Map(levers)))
    .filter(isModel);
}

/** Whole numbers for `walk`: any list of them is a line of play. */
export const anyChoices = fc.array(fc.nat(1_000_000), { maxLength: 40 });

/** As many as lead to an ending in every generated scenario: five rounds of four turns. */
export const anyWholeGame = fc.array(fc.nat(1_000_000), { minLength: 20, maxLength: 20 });
