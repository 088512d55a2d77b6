import { Document, isMap } from 'yaml';
import type { Model } from '../../game/model.ts';
import { makeSetting, type SettingValue } from '../../game/settings/settings.ts';
import { levelAt } from '../../scenario/part-at.ts';
import { MOST_LETTERS } from '../../scenario/raw/names.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { cited, quote } from '../../words/quote.ts';

/** How a variant is to be written. */
interface VariantName {
  /** What its file extends: a YAML file beside it, or a scenario of the library by name. */
  readonly base: string;
  /** In kebab-case. */
  readonly id: string;
  readonly title: string;
  /** Why these settings, in the words of whoever chose them; a sentence of our own where it is empty. */
  readonly why: string;
}

const WHY = 'To see what would follow; no source gives it.';
/** The longest id, so that the name of its assumption is not too long either. */
const MAX_ID = 40;

/** Returns a name in kebab-case for a title; `otherwise` where the title has no letters that such a name may have. */
export function idForTitle(title: string, otherwise: string): string {
  const plain = title.normalize('NFKD').replace(/\p{Mark}/gu, '');
  const words = plain.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const first = words.findIndex(word => /^[a-z]/.test(word));
  const id = first < 0 ? '' : words.slice(first).join('-');
  return (id || otherwise).slice(0, MAX_ID).replace(/-+$/, '');
}

/** Returns what a model has set otherwise than its scenario, by name; levers that were turned back are left out. */
export function changedSettings({ scenario, settings }: Model): ReadonlyMap<string, SettingValue> {
  const defaults = new Map(scenario.levers.map(lever => [lever.name, lever.default]));
  return new Map([...settings].filter(([name, value]) => defaults.get(name) !== value));
}

/**
 * Writes a scenario that extends another and has as its defaults what a model has set: levers, starts, how the parties
 * choose, and the horizon. Every number that is new rests on an assumption of its own beside what it rested on before.
 */
export function variantText(model: Model, { base, id, title, why }: VariantName): string {
  const { scenario, horizon } = model;
  const changed = changedSettings(model);
  const assumption = freeName(scenario, `${id}-on-the-board`);
  const listed = [...changed].map(([name, value]) => makeSetting(scenario, name, value));
  const rounds = horizon === scenario.round.horizon ? [] : [`${horizon} rounds`];
  const set = [...listed, ...rounds].join(', ');
  const blocks = blocksOf(scenario, changed, assumption);
  const document = new Document({
    parley: 1,
    extends: base,
    id,
    title: text(title, MOST_LETTERS.title),
    says: text(`As ${cited(scenario.title)}, with this set otherwise on the board: ${set}.`),
    assumptions: { [assumption]: { says: text(`Set on the board: ${set}.`), why: text(why || WHY) } },
    ...(rounds.length === 0 ? {} : { round: { horizon, restsOn: [assumption, ...scenario.round.restsOn] } }),
    ...blocks,
    // What the base is held to is not what this comes to.
    ...(scenario.expected.states === undefined && !scenario.expected.odds ? {} : { expect: null }),
  });
  const items = Object.entries(blocks).flatMap(([block, named]) => Object.keys(named).map(item => [block, item]));
  for (const path of [['round'], ...items]) keepInLine(document, path);
  document.commentBefore = ' A variant set on the board of Parley: a what-if, not a forecast.';
  return document.toString({ lineWidth: 120 });
}

/** Cuts a text to what a scenario file takes, between characters. */
function text(written: string, most: number = MOST_LETTERS.text): string {
  if (written.length <= most) return written;
  return `${written.slice(0, most - 1).replace(/\p{Surrogate}$/u, '')}…`;
}

type BlockName = 'levers' | 'parties' | 'tracks' | 'gauges';
type FileBlock = Record<string, Record<string, unknown>>;

/** Returns the blocks of the file that have something set in them. */
function blocksOf(scenario: Scenario, changed: ReadonlyMap<string, SettingValue>, assumption: string) {
  const blocks: Record<BlockName, FileBlock> = { levers: {}, parties: {}, tracks: {}, gauges: {} };
  for (const [name, value] of changed) {
    const { block, item, key, restsOn, written } = placeOf(scenario, name, value);
    blocks[block][item] = { ...blocks[block][item], [key]: written, restsOn: [assumption, ...restsOn] };
  }
  return Object.fromEntries(Object.entries(blocks).filter(([, items]) => Object.keys(items).length > 0));
}

interface PlaceInFile {
  readonly block: BlockName;
  readonly item: string;
  readonly key: string;
  /** What the number rests on in the base. */
  readonly restsOn: readonly string[];
  readonly written: number | string;
}

function placeOf(scenario: Scenario, name: string, value: SettingValue): PlaceInFile {
  const lever = scenario.levers.find(one => one.name === name);
  if (lever) return { block: 'levers', item: name, key: 'default', restsOn: lever.restsOn, written: value };
  const variable = scenario.variables.find(one => one.name === name);
  if (variable) {
    const level = variable.kind === 'track' ? levelAt(variable, Number(value)).name : undefined;
    const block = variable.kind === 'track' ? 'tracks' : 'gauges';
    // A level that is named like a lever would be read as that lever.
    const isClear = level !== undefined && scenario.levers.every(one => one.name !== level);
    return { block, item: name, key: 'start', restsOn: variable.restsOn, written: isClear ? level : value };
  }
  const [item = '', key = ''] = name.split('.');
  const party = scenario.parties.find(({ id }) => id === item);
  if (!party) throw new Error(`${quote(name)} is no setting of ${scenario.id}`);
  return { block: 'parties', item, key, restsOn: party.restsOn, written: value };
}

function freeName({ facts, assumptions }: Scenario, wanted: string): string {
  const taken = new Set([...facts, ...assumptions].map(({ id }) => id));
  let name = wanted;
  for (let next = 2; taken.has(name); next++) name = `${wanted}-${next}`;
  return name;
}

/** One line an item, as in files that people write. */
function keepInLine(document: Document, path: readonly string[]): void {
  const found = document.getIn(path, true);
  if (isMap(found)) found.flow = true;
}
