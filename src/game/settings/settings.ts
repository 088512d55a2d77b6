import { at } from '../../num/at.ts';
import { MAX_FORESIGHT, MAX_PRECISION } from '../../scenario/check/bounds.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { listed } from '../../words/list.ts';
import { nearest } from '../../words/nearest.ts';
import { grouped } from '../../words/numbers/plural.ts';
import type { Message } from '../../words/problem.ts';
import { quote } from '../../words/quote.ts';

/** The parts of how a party decides that can be set by name. */
export const PARTY_SETTINGS = ['foresight', 'precision', 'patience'] as const;
export type PartySetting = (typeof PARTY_SETTINGS)[number];

/** How a party decides: `foresight` in rounds, `precision` λ per unit of payoff (Infinity: best reply), `patience` γ per round. */
export interface PartyParameters {
  readonly foresight: number | 'horizon';
  readonly precision: number;
  readonly patience: number;
}

/** The longest horizon, in rounds; the same as for scenario files. */
export const MAX_HORIZON = 10_000;

/** A number, or a word where one may stand: foresight to the horizon, or the infinite precision of a best reply. */
export type SettingValue = number | 'horizon' | 'infinity';

/**
 * What a user sets otherwise than the scenario's defaults, by name: a lever, a start value (the index of a track's
 * level or a gauge's number), or `party.foresight`, `party.precision`, `party.patience`.
 */
export type Settings = ReadonlyMap<string, SettingValue>;

/** The values a setting may have. */
interface Range {
  readonly min: number;
  readonly max: number;
  readonly isWhole: boolean;
  readonly word?: 'horizon' | 'infinity';
  /** Names that stand for some of the values. */
  readonly names?: ReadonlyMap<string, number>;
  /** A value is written by its name only. */
  readonly isNamed?: boolean;
}

const PARTY_RANGES: Readonly<Record<PartySetting, Range>> = {
  foresight: { min: 0, max: MAX_FORESIGHT, isWhole: true, word: 'horizon' },
  precision: { min: 0, max: MAX_PRECISION, isWhole: false, word: 'infinity' },
  patience: { min: 0, max: 1, isWhole: false },
};

/** Returns everything that can be set, by name. */
function rangesOf({ levers, variables, parties }: Scenario): ReadonlyMap<string, Range> {
  const ranges = new Map<string, Range>();
  for (const { name, min, max, labels } of levers) {
    const names = new Map([...labels].map(([value, label]) => [label.toLowerCase(), value]));
    ranges.set(name, { min, max, isWhole: false, names });
  }
  for (const variable of variables) {
    const { name, min, size } = variable;
    const isNamed = variable.kind === 'track';
    const names = new Map(variable.kind === 'track' ? variable.levels.map((level, i) => [level.name, i]) : []);
    ranges.set(name, { min, max: min + size - 1, isWhole: true, names, isNamed });
  }
  for (const { id } of parties) {
    for (const setting of PARTY_SETTINGS) ranges.set(`${id}.${setting}`, PARTY_RANGES[setting]);
  }
  return ranges;
}

/** Says whether there is anything to set by a name. */
export function isSettingName(scenario: Scenario, name: string): boolean {
  return rangesOf(scenario).has(name);
}

/** Returns all that is wrong with settings: names that cannot be set, and values out of their range. */
export function checkSettings(scenario: Scenario, settings: Settings): readonly Message[] {
  const ranges = rangesOf(scenario);
  return [...settings].flatMap(([name, value]) => {
    const range = ranges.get(name);
    if (!range) return [unknownSetting(name, ranges)];
    return fits(range, value) ? [] : [outOfRange(name, String(value), range)];
  });
}

/** Returns what is wrong with a horizon, where anything is. */
export function checkHorizon(rounds: number): readonly Message[] {
  if (Number.isInteger(rounds) && rounds >= 1 && rounds <= MAX_HORIZON) return [];
  const wayOut = `Expected a whole number of rounds from 1 to ${grouped(MAX_HORIZON)}.`;
  return [{ what: `${quote(rounds)} cannot be the horizon.`, wayOut }];
}

/**
 * Returns the parties whose patience is 1 although their rounds are worth something and some party does not look to the
 * horizon. To such a party, what lasts for ever is worth `w / (1 - patience)`. The checks of a file refuse this
 * already; here it is looked for in what a user sets.
 */
export function checkPatience(
  { parties, payoffs }: Scenario,
  partyParameters: readonly PartyParameters[],
): readonly Message[] {
  const near = parties.filter((_, party) => at(partyParameters, party, 'party').foresight !== 'horizon');
  if (near.length === 0) return [];
  return parties.flatMap(({ id }, party) => {
    if (at(partyParameters, party, 'party').patience !== 1 || at(payoffs, party, 'party').eachRound.length === 0)
      return [];
    const horizon = listed(near.map(one => `${one.id}.foresight=horizon`));
    return [
      {
        what: `The patience of ${quote(id)} cannot be 1: what a round is worth to it would count for ever, without bound.`,
        wayOut: `Set ${id}.patience below 1, or let every party look to the horizon: ${horizon}.`,
      },
    ];
  });
}

/** One setting as a user writes it, `NAME=VALUE`, read into its name and value. */
export function parseSetting(scenario: Scenario, text: string): readonly [string, SettingValue] | Message {
  const [, left = '', right = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  const [name, written] = [left.trim(), right.trim()];
  if (left === '') {
    return { what: `${quote(text)} is not a setting.`, wayOut: 'Expected NAME=VALUE, such as trust=3.' };
  }
  const ranges = rangesOf(scenario);
  const range = ranges.get(name);
  if (!range) return unknownSetting(name, ranges);
  const value = valueFrom(range, written);
  return fits(range, value) ? [name, value] : outOfRange(name, written, range);
}

/** Writes a setting as `parseSetting` reads it: `drugs=patrols`, `washington.foresight=horizon`. */
export function makeSetting(scenario: Scenario, name: string, value: SettingValue): string {
  const range = rangesOf(scenario).get(name);
  const named = range?.isNamed ? [...(range.names ?? [])].find(([, one]) => one === value) : undefined;
  return `${name}=${named?.[0] ?? value}`;
}

function valueFrom({ names, isNamed, word }: Range, written: string): SettingValue {
  const named = names?.get(isNamed ? written : written.toLowerCase());
  if (named !== undefined) return named;
  if (word !== undefined && written.toLowerCase() === word) return word;
  return isNamed || written === '' ? Number.NaN : Number(written);
}

function fits({ min, max, isWhole, word }: Range, value: SettingValue): boolean {
  if (typeof value === 'string') return value === word;
  return value >= min && value <= max && (!isWhole || Number.isInteger(value));
}

function unknownSetting(name: string, ranges: ReadonlyMap<string, Range>): Message {
  const what = `${quote(name)} is not a lever, a start value or a setting of a party.`;
  return { what, wayOut: nearest(name, [...ranges.keys()]) };
}

function outOfRange(name: string, written: string, { min, max, isWhole, word, names, isNamed }: Range): Message {
  if (isNamed) {
    const what = `${quote(written)} is not a level of ${quote(name)}.`;
    return { what, wayOut: nearest(written, [...(names?.keys() ?? [])]) };
  }
  const or = word === undefined ? '' : `, or ${word}`;
  return {
    what: `${quote(written)} cannot be the value of ${quote(name)}.`,
    wayOut: `Expected a ${isWhole ? 'whole ' : ''}number from ${min} to ${max}${or}.`,
  };
}
