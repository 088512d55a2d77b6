import { at } from '../../num/at.ts';
import { evaluate, type Formula } from '../../scenario/formula/formula.ts';
import type { Party } from '../../scenario/scenario.ts';
import type { Model } from '../model.ts';
import { digitOf } from '../space.ts';
import type { PartySetting } from './settings.ts';

/** A number of a model beside what it is by default. */
export interface SetValue<T> {
  readonly now: T;
  readonly usual: T;
  /** Whether a user set it, directly or by a lever that it reads. */
  readonly isSet: boolean;
}

/** Returns the horizon, in rounds. */
export function horizonSet({ horizon, scenario: { round } }: Model): SetValue<number> {
  return { now: horizon, usual: round.horizon, isSet: horizon !== round.horizon };
}

/** Returns the digit at which each variable starts. */
export function startsSet(model: Model): readonly SetValue<number>[] {
  const { scenario, space, start, settings } = model;
  return scenario.variables.map(({ name, min, start: formula }, index) => ({
    now: digitOf(space, start, index),
    usual: usualOf(model, formula) - min,
    isSet: settings.has(name) || readsSetLever(model, formula),
  }));
}

/** Returns the value of each lever. */
export function leversSet({ scenario, levers, settings }: Model): readonly SetValue<number>[] {
  return scenario.levers.map(({ name, default: usual }, index) => ({
    now: at(levers, index, 'lever'),
    usual,
    isSet: settings.has(name),
  }));
}

/** Returns each part of how a party decides; what it is by default may be a word. */
export function parametersSet(model: Model, party: Party): Readonly<Record<PartySetting, SetValue<number | string>>> {
  const parameters = at(model.partyParameters, model.scenario.parties.indexOf(party), 'party');
  const partOf = (key: PartySetting): SetValue<number | string> => {
    const formula = party[key];
    const isOwn = model.settings.has(`${party.id}.${key}`);
    if (typeof formula === 'string') return { now: parameters[key], usual: formula, isSet: isOwn };
    return { now: parameters[key], usual: usualOf(model, formula), isSet: isOwn || readsSetLever(model, formula) };
  };
  return { foresight: partOf('foresight'), precision: partOf('precision'), patience: partOf('patience') };
}

function usualOf({ scenario }: Model, { tree }: Formula): number {
  const defaults = scenario.levers.map(lever => lever.default);
  return evaluate(tree, [], defaults);
}

function readsSetLever({ scenario, settings }: Model, { levers }: Formula): boolean {
  return levers.some(index => settings.has(at(scenario.levers, index, 'lever').name));
}
