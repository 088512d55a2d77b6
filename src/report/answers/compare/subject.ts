import type { Model } from '../../../game/model.ts';
import { PARTY_SETTINGS, type PartySetting } from '../../../game/settings/settings.ts';
import { digitOf } from '../../../game/space.ts';
import { at } from '../../../num/at.ts';
import type { Formula } from '../../../scenario/formula/formula.ts';
import { partyAt, variableAt } from '../../../scenario/part-at.ts';
import { capital } from '../../../words/capital.ts';
import { givenText } from '../../../words/numbers/given.ts';
import { cited } from '../../../words/quote.ts';
import { valueSpoken } from '../../tell/condition-text.ts';

/** Says each thing that a user set, beside how it stands in the base: "Trust at 3 instead of 1". */
export function settingTexts(base: Model, other: Model): readonly string[] {
  return [...other.settings.keys()].map(name => settingText(base, other, name));
}

/** A lever that is just where a variable starts, or how a party decides, is called by that. */
function settingText(base: Model, other: Model, name: string): string {
  const { levers, variables, parties } = other.scenario;
  const lever = levers.findIndex(one => one.name === name);
  const isLever = ({ tree }: Formula) => tree.kind === 'lever' && tree.index === lever;
  const variable = variables.findIndex(one => one.name === name || (lever >= 0 && isLever(one.start)));
  if (variable >= 0) return startText(base, other, variable);
  for (const [index, party] of parties.entries()) {
    for (const key of PARTY_SETTINGS) {
      const formula = party[key];
      const isOwn = typeof formula !== 'string' && lever >= 0 && isLever(formula);
      if (isOwn || name === `${party.id}.${key}`) return parameterText(base, other, index, key);
    }
  }
  return leverText(base, other, lever);
}

/** Says of each variable that both have and that starts otherwise where it does: "Trust at 3 instead of 1". */
export function startTexts(base: Model, other: Model): readonly string[] {
  return other.scenario.variables.flatMap(({ name }, index) => {
    const place = base.scenario.variables.findIndex(one => one.name === name);
    if (place < 0) return [];
    const [was, is] = [startSpoken(base, place), startSpoken(other, index)];
    return was === is ? [] : [startText(base, other, index)];
  });
}

/** A variable that the base does not have starts nowhere else in it. */
function startText(base: Model, other: Model, index: number): string {
  const { name, title } = variableAt(other.scenario, index);
  const place = base.scenario.variables.findIndex(one => one.name === name);
  const is = startSpoken(other, index);
  return insteadOf(title, place < 0 ? is : startSpoken(base, place), is);
}

const startSpoken = ({ scenario, space, start }: Model, index: number): string =>
  valueSpoken(variableAt(scenario, index), digitOf(space, start, index));

function parameterText(base: Model, other: Model, party: number, key: PartySetting): string {
  const spoken = ({ partyParameters }: Model) => {
    const value = at(partyParameters, party, 'party')[key];
    if (value === 'horizon') return 'the horizon';
    return givenText(value);
  };
  return insteadOf(`${partyAt(other.scenario, party).name}’s ${key}`, spoken(base), spoken(other));
}

function leverText(base: Model, other: Model, index: number): string {
  const lever = at(other.scenario.levers, index, 'lever');
  const [before, after] = [at(base.levers, index, 'lever'), at(other.levers, index, 'lever')];
  const name = spokenLever(lever.name, other.scenario.parties);
  const [was, is] = [lever.labels.get(before), lever.labels.get(after)];
  if (was === undefined || is === undefined || was === is) {
    return insteadOf(capital(name), givenText(before), givenText(after));
  }
  return `Setting ${name} to ${cited(is)} instead of ${cited(was)}`;
}

function insteadOf(title: string, before: string, after: string): string {
  return before === after ? `${title} at ${after} as in the base` : `${title} at ${after} instead of ${before}`;
}

/** Returns a name in camelCase as words, with the parties in it as they are written: `warForCaracas` is "war for Caracas". */
export function spokenLever(name: string, parties: readonly { readonly id: string; readonly name: string }[]): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').split(' ');
  return words
    .map(word => (word.length > 1 && word === word.toUpperCase() ? word : word.toLowerCase()))
    .map(word => parties.find(({ id }) => id === word)?.name ?? word)
    .join(' ');
}
