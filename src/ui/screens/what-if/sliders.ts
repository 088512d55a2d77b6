import type { ChangedSettings } from '../../../analysis/settings/changed-settings.ts';
import type { Model } from '../../../game/model.ts';
import type { PartySetting, SettingValue } from '../../../game/settings/settings.ts';
import { startSettings } from '../../../game/settings/start-settings.ts';
import { at } from '../../../num/at.ts';
import { inWords } from '../../../report/tell/reasons/in-words.ts';
import { constant, evaluate, type Formula } from '../../../scenario/formula/formula.ts';
import type { Party } from '../../../scenario/scenario.ts';
import { asGiven, givenText } from '../../../words/numbers/given.ts';

/** The word that stands above the numbers of some scales. */
type Top = 'horizon' | 'infinity';

/** A number that can be turned: a lever, or how a party decides. */
export interface Slider {
  /** As it is set on the command line. */
  readonly name: string;
  /** The same in words: "start pressure on Caracas". */
  readonly title: string;
  readonly says: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** What follows the greatest number, where anything does. */
  readonly top: Top | undefined;
  readonly labels: ReadonlyMap<number, string>;
  /** In the scenario, in the game that is played, and now. */
  readonly default: SettingValue;
  readonly own: SettingValue;
  readonly value: SettingValue;
  readonly restsOn: readonly string[];
  /** It says no more than how a game starts. */
  readonly isStart: boolean;
}

/**
 * Returns everything that can be turned: the levers in file order, but those that say how a party decides after the others,
 * then how each party decides where no lever says it. Once play is under way (`turn` above 0) those that set the start
 * only come last.
 */
export function slidersOf(model: Model, turned: ChangedSettings, turn: number): readonly Slider[] {
  const { scenario } = model;
  const conduct = new Set(scenario.parties.flatMap(party => SCALES.flatMap(({ key }) => leversIn(party[key]))));
  const levers = leverSliders(model, turned);
  const ofParties = scenario.parties.flatMap((party, i) =>
    SCALES.flatMap(scale => parameterSlider(model, party, i, scale, turned) ?? []),
  );
  const sliders = [
    ...levers.filter((_, lever) => !conduct.has(lever)),
    ...levers.filter((_, lever) => conduct.has(lever)),
    ...ofParties,
  ];
  return turn === 0 ? sliders : [...sliders.filter(one => !one.isStart), ...sliders.filter(one => one.isStart)];
}

const leversIn = (written: Party[PartySetting]) => (typeof written === 'string' ? [] : written.levers);

function leverSliders(model: Model, turned: ChangedSettings): readonly Slider[] {
  const { scenario, levers } = model;
  const starts = startSettings(scenario);
  return scenario.levers.map((lever, i): Slider => {
    const own = at(levers, i, 'lever');
    const { name, says, min, max, step, labels, restsOn } = lever;
    const isStart = starts.has(name);
    const value = turned[name] ?? own;
    const title = inWords(name, [says], scenario.parties);
    const scale = { min, max, step, top: undefined, labels };
    return { name, title, says, ...scale, default: lever.default, own, value, restsOn, isStart };
  });
}

/** The part of the range of a party's settings that a slider goes over; what is set beyond it stretches it. */
interface Scale {
  readonly key: PartySetting;
  readonly says: (name: string) => string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly top?: Top;
}

const SCALES: readonly Scale[] = [
  {
    key: 'precision',
    says: name => `How sharply ${name} tells a better move from a worse one, per unit of payoff; at 0 it does not.`,
    min: 0,
    max: 4,
    step: 0.05,
    top: 'infinity',
  },
  {
    key: 'foresight',
    says: name => `How many rounds ${name} looks ahead.`,
    min: 0,
    max: 6,
    step: 1,
    top: 'horizon',
  },
  {
    key: 'patience',
    says: name => `What the next round counts for ${name} against this one.`,
    min: 0,
    max: 0.99,
    step: 0.01,
  },
];

function parameterSlider(
  model: Model,
  party: Party,
  index: number,
  scale: Scale,
  turned: ChangedSettings,
): Slider | undefined {
  const written = party[scale.key];
  const formula: Formula = typeof written === 'string' ? constant(0) : written;
  if (formula.levers.length > 0) return undefined;
  const name = `${party.id}.${scale.key}`;
  const inFile: SettingValue = typeof written === 'string' ? written : evaluate(formula.tree, [], []);
  const parameter = at(model.partyParameters, index, 'party')[scale.key];
  const own = parameter === Number.POSITIVE_INFINITY ? 'infinity' : parameter;
  const numbers = [inFile, own].filter(value => typeof value === 'number');
  return {
    name,
    title: `${party.name} ${scale.key}`,
    says: scale.says(party.name),
    min: scale.min,
    max: Math.max(scale.max, ...numbers),
    step: scale.step,
    top: scale.top,
    labels: new Map(),
    default: inFile,
    own,
    value: turned[name] ?? own,
    restsOn: party.restsOn,
    isStart: false,
  };
}

/** Returns where a slider stands after so many steps; infinitely many lead to the end of its numbers. */
export function slidBy(slider: Slider, by: number): SettingValue {
  const { value, max, top } = slider;
  if (typeof value === 'string') return by < 0 ? stopFrom(slider, max, by + 1) : value;
  return value >= max && by > 0 ? (top ?? max) : stopFrom(slider, value, by);
}

/** The stops of a slider are counted from its default, which it so comes back to; the two ends are stops as well. */
function stopFrom({ default: first, min, max, step }: Slider, value: number, by: number): number {
  if (by === 0) return value;
  const zero = typeof first === 'number' ? first : min;
  // Steps such as 0.05 do not add up exactly.
  const place = asGiven((value - zero) / step);
  const stop = by > 0 ? Math.floor(place) + by : Math.ceil(place) + by;
  return asGiven(Math.min(max, Math.max(min, zero + stop * step)));
}

/** Writes where a slider stands: "0.15", "1 (taken as established)", "to the horizon". */
export function valueText({ labels }: Slider, value: SettingValue): string {
  if (value === 'horizon') return 'to the horizon';
  if (value === 'infinity') return 'best reply';
  const label = labels.get(value);
  return label === undefined ? givenText(value) : `${givenText(value)} (${label})`;
}
