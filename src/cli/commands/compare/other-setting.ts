import { isModel, type Model, makeModel } from '../../../game/model.ts';
import { makeSetting, type SettingValue } from '../../../game/settings/settings.ts';
import { digitOf } from '../../../game/space.ts';
import { at } from '../../../num/at.ts';
import { asGiven } from '../../../words/numbers/given.ts';

/** Returns a setting that a game takes and that it does not have, as a user writes it: a lever's, a start value, or a party's. */
export function otherSetting(model: Model): string {
  const { scenario } = model;
  const found = candidatesOf(model).find(one => isModel(makeModel(scenario, new Map([one]))));
  if (!found) throw new Error(`${scenario.id} takes no other setting`);
  return makeSetting(scenario, ...found);
}

function candidatesOf({
  scenario,
  levers,
  partyParameters,
  space,
  start,
}: Model): readonly (readonly [string, SettingValue])[] {
  return [
    ...scenario.levers.map(({ name, max, step }, i) => [name, beside(at(levers, i, 'lever'), step, max)] as const),
    ...scenario.variables.map(({ name, min, size }, i) => {
      const digit = digitOf(space, start, i);
      return [name, min + beside(digit, 1, size - 1)] as const;
    }),
    ...scenario.parties.map(
      ({ id }, i) => [`${id}.precision`, at(partyParameters, i, 'party').precision === 2 ? 1 : 2] as const,
    ),
  ];
}

/** One step up, or down where that is too far. Steps such as 0.05 leave no trace of how they are stored. */
const beside = (value: number, step: number, max: number) => asGiven(value + step <= max ? value + step : value - step);
