import { nearest } from '../scenario/build/nearest.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Message } from '../scenario/text/problem.ts';

/** The parts of how a party decides that can be set by name. */
export const PARTY_SETTINGS = ['foresight', 'precision', 'patience'] as const;
export type PartySetting = (typeof PARTY_SETTINGS)[number];

/**
 * What a user sets otherwise than the scenario's defaults, by name: a lever, a start value (the index of a track's
 * level or a gauge's number), or `party.foresight`, `party.precision`, `party.patience`.
 */
export type Settings = ReadonlyMap<string, number>;

/** One setting as a user writes it, `NAME=VALUE`, read into its name and number. */
export function parseSetting(scenario: Scenario, text: string): readonly [string, number] | Message {
  const [, name = '', written = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  if (name === '') {
    return { what: `"${text}" is not a setting.`, wayOut: 'Expected NAME=VALUE, such as trust=3.' };
  }
  const value = valueFrom(scenario, name.trim(), written.trim());
  return typeof value === 'object' ? value : [name.trim(), value];
}

function valueFrom(scenario: Scenario, name: string, written: string): number | Message {
  const lever = scenario.levers.find(one => one.name === name);
  if (lever) {
    const labelled = [...lever.labels].find(([, label]) => label.toLowerCase() === written.toLowerCase());
    return labelled?.[0] ?? numberWithin(name, written, lever.min, lever.max);
  }
  const variable = scenario.variables.find(one => one.name === name);
  if (variable?.kind === 'track') {
    const level = variable.levels.findIndex(one => one.name === written);
    if (level >= 0) return level;
    return {
      what: `"${written}" is not a level of "${name}".`,
      wayOut: nearest(
        written,
        variable.levels.map(one => one.name),
      ),
    };
  }
  if (variable) return numberWithin(name, written, variable.min, variable.min + variable.size - 1, true);
  return partyValue(scenario, name, written);
}

function partyValue(scenario: Scenario, name: string, written: string): number | Message {
  const names = scenario.parties.flatMap(({ id }) => PARTY_SETTINGS.map(setting => `${id}.${setting}`));
  if (!names.includes(name)) {
    const known = [...scenario.levers.map(lever => lever.name), ...scenario.variables.map(one => one.name), ...names];
    return { what: `"${name}" is not a lever, a start value or a setting of a party.`, wayOut: nearest(name, known) };
  }
  if (name.endsWith('.patience')) return numberWithin(name, written, 0, 1);
  if (name.endsWith('.foresight')) return numberWithin(name, written, 0, 1000, true);
  return numberWithin(name, written, 0, 1000);
}

function numberWithin(name: string, written: string, min: number, max: number, whole = false): number | Message {
  const value = written === '' ? Number.NaN : Number(written);
  if (value >= min && value <= max && (!whole || Number.isInteger(value))) return value;
  return {
    what: `"${written}" cannot be the value of "${name}".`,
    wayOut: `Expected a ${whole ? 'whole ' : ''}number from ${min} to ${max}.`,
  };
}
