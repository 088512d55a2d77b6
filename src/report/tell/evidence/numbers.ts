import type { Model } from '../../../game/model.ts';
import { PARTY_SETTINGS } from '../../../game/settings.ts';
import { digitOf } from '../../../game/space.ts';
import { evaluate, type Formula } from '../../../scenario/formula.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
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

function horizonOf({ scenario: { round }, horizon }: Model): ToldNumber {
  const usual = `${counted(round.horizon, 'round')} of ${round.lasts}`;
  return told(`${counted(horizon, 'round')} of ${round.lasts}`, round.restsOn, {
    isSet: horizon !== round.horizon,
    usual,
  });
}

/** Returns where each variable starts, with what says so: the user where they set it or a lever that it reads. */
export function startsOf(model: Model): readonly GroundedNumber[] {
  const { scenario, space, start, settings } = model;
  return scenario.variables.map((variable, index) => {
    const { title, name, min, restsOn } = variable;
    const usual = valueSpoken(variable, evaluate(variable.start.tree, [], defaultsOf(scenario)) - min);
    return {
      what: `start of ${title}`,
      ...told(valueSpoken(variable, digitOf(space, start, index)), restsOn, {
        isSet: settings.has(name) || readsSetLever(model, variable.start),
        usual,
      }),
    };
  });
}

/** Returns how each lever is set, with what says so. */
export function leversOf({ scenario, levers, settings }: Model): readonly GroundedNumber[] {
  return scenario.levers.map((lever, index) => {
    const { name, min, max, restsOn } = lever;
    const spokenOf = (value: number) => {
      const label = lever.labels.get(value);
      return `${givenText(value)}${label ? ` (${label})` : ''}`;
    };
    const usual = spokenOf(lever.default);
    const number = told(spokenOf(levers[index] ?? 0), restsOn, { isSet: settings.has(name), usual });
    return { what: `lever ${name}`, ...number, value: `${number.value}, from ${givenText(min)} to ${givenText(max)}` };
  });
}

type ToldNumber = Omit<GroundedNumber, 'what'>;

/** Says a value that may be the user's own, which then rests on the user and on no evidence for the default. */
function told(
  value: string,
  restsOn: readonly string[],
  { isSet, usual }: { isSet: boolean; usual: string },
): ToldNumber {
  if (!isSet) return { value, restsOn };
  return { value: `${value}, set by you (${usual} by default)`, restsOn: [], setByUser: true, default: usual };
}

const defaultsOf = (scenario: Scenario) => scenario.levers.map(lever => lever.default);

function readsSetLever({ scenario, settings }: Model, { levers }: Formula): boolean {
  return levers.some(index => settings.has(scenario.levers[index]?.name ?? ''));
}

/** Says a number, or the word that a file has in its place. */
function spokenNumber(value: number | string | undefined): string {
  return typeof value === 'number' ? givenText(value) : `${value}`;
}

/** How a party decides is three numbers in one: what is left of the defaults keeps its ground. */
function partiesOf(model: Model): GroundedNumber[] {
  const { scenario, partyParameters, settings } = model;
  return scenario.parties.map((party, index) => {
    const parts = PARTY_SETTINGS.map(key => {
      const formula = party[key];
      const usual = typeof formula === 'string' ? formula : evaluate(formula.tree, [], defaultsOf(scenario));
      const reads = typeof formula !== 'string' && readsSetLever(model, formula);
      const isSet = settings.has(`${party.id}.${key}`) || reads;
      return {
        key,
        ...told(spokenNumber(partyParameters[index]?.[key]), party.restsOn, { isSet, usual: spokenNumber(usual) }),
      };
    });
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
  const through = model.scenario.assumptions.filter(({ restsOn }) => restsOn.includes(id)).map(one => one.id);
  const names = new Set([id, ...through]);
  return numbersOf(model).filter(({ restsOn }) => restsOn.some(name => names.has(name)));
}

/** Returns the numbers that the user set otherwise than the scenario. */
export function numbersSet(model: Model): readonly GroundedNumber[] {
  return numbersOf(model).filter(({ setByUser }) => setByUser);
}
