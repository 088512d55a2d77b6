import type { Model } from '../../../game/model.ts';
import { horizonSet, leversSet, parametersSet, type SetValue, startsSet } from '../../../game/settings/set-values.ts';
import { PARTY_SETTINGS } from '../../../game/settings/settings.ts';
import { at } from '../../../num/at.ts';
import { namesThrough } from '../../../scenario/grounded.ts';
import { variableAt } from '../../../scenario/part-at.ts';
import { givenText } from '../../../words/numbers/given.ts';
import { counted } from '../../../words/numbers/plural.ts';
import { valueSpoken } from '../condition-text.ts';
import type { GroundedNumber } from './grounded-number.ts';
import { doctrineNumbers, moveNumbers } from './move-numbers.ts';
import { payoffNumbers, tallyNumbers } from './worth-numbers.ts';

/** Returns every number of a model in file order, each with the facts and assumptions named for it. */
export function numbersOf(model: Model): readonly GroundedNumber[] {
  const { scenario } = model;
  return [
    { what: 'horizon', ...horizonOf(model) },
    ...startsOf(model),
    ...leversOf(model),
    ...partiesOf(model),
    ...doctrineNumbers(scenario),
    ...scenario.actions.flatMap(action => moveNumbers(scenario, action)),
    ...payoffNumbers(scenario),
    ...tallyNumbers(scenario),
  ];
}

/** Returns the numbers by which the parties choose: how far they look and how sharply, and what they want. */
export function choiceNumbers(model: Model): readonly GroundedNumber[] {
  return [{ what: 'horizon', ...horizonOf(model) }, ...partiesOf(model), ...payoffNumbers(model.scenario)];
}

function horizonOf(model: Model): ToldNumber {
  const { lasts, restsOn } = model.scenario.round;
  return told(horizonSet(model), rounds => `${counted(rounds, 'round')} of ${lasts}`, restsOn);
}

/** Returns where each variable starts, with what says so: the user where they set it or a lever that it reads. */
export function startsOf(model: Model): readonly GroundedNumber[] {
  return startsSet(model).map((start, index) => {
    const variable = variableAt(model.scenario, index);
    const number = told(start, digit => valueSpoken(variable, digit), variable.restsOn);
    return { what: `start of ${variable.title}`, ...number };
  });
}

/** Returns how each lever is set, with what says so. */
export function leversOf(model: Model): readonly GroundedNumber[] {
  return leversSet(model).map((lever, index) => {
    const { name, min, max, labels, restsOn } = at(model.scenario.levers, index, 'lever');
    const spoken = (value: number) => {
      const label = labels.get(value);
      return `${givenText(value)}${label ? ` (${label})` : ''}`;
    };
    const number = told(lever, spoken, restsOn);
    return { what: `lever ${name}`, ...number, value: `${number.value}, from ${givenText(min)} to ${givenText(max)}` };
  });
}

type ToldNumber = Omit<GroundedNumber, 'what'>;

/** Says a value that may be the user's own, which then rests on the user and on no evidence for the default. */
function told<T>(
  { now, usual, isSet }: SetValue<T>,
  spoken: (value: T) => string,
  restsOn: readonly string[],
): ToldNumber {
  if (!isSet) return { value: spoken(now), restsOn };
  const byDefault = spoken(usual);
  const value = `${spoken(now)}, set by you (${byDefault} by default)`;
  return { value, restsOn: [], setByUser: true, default: byDefault };
}

/** Says a number, or the word that a file has in its place. */
function spokenNumber(value: number | string): string {
  return typeof value === 'number' ? givenText(value) : `${value}`;
}

/** How a party decides is three numbers in one: what is left of the defaults keeps its ground. */
function partiesOf(model: Model): GroundedNumber[] {
  return model.scenario.parties.map(party => {
    const parameters = parametersSet(model, party);
    const parts = PARTY_SETTINGS.map(key => ({ key, ...told(parameters[key], spokenNumber, party.restsOn) }));
    const sets = parts.filter(({ setByUser }) => setByUser);
    return {
      what: `how ${party.name} decides`,
      value: parts.map(({ key, value }) => `${key} ${value}`).join(', '),
      restsOn: sets.length === parts.length ? [] : party.restsOn,
      ...(sets.length > 0 && { setByUser: true }),
    };
  });
}

/** Returns the numbers that rest on a fact or an assumption, directly or through an assumption derived from a fact. */
export function restingOn(model: Model, id: string): readonly GroundedNumber[] {
  const names = namesThrough(model.scenario.assumptions, id);
  return numbersOf(model).filter(({ restsOn }) => restsOn.some(name => names.has(name)));
}

/** Returns the numbers that the user set otherwise than the scenario. */
export function numbersSet(model: Model): readonly GroundedNumber[] {
  return numbersOf(model).filter(({ setByUser }) => setByUser);
}
