import { listed } from '../../words/list.ts';
import { nearest, nearestOf } from '../../words/nearest.ts';
import type { Message } from '../../words/problem.ts';
import { quote } from '../../words/quote.ts';
import type { Path } from '../text/layer.ts';
import { madeByYaml } from './yaml/yaml-values.ts';

/** What a scenario file is; completes "Expected …". */
export const SCENARIO = 'lines of the form "key: value", the first of them "parley: 1"';

/** What stands at a path, as the file writes it: plain values by their text. */
interface WrittenValue {
  readonly value: unknown;
  readonly text: string | undefined;
}

/** The kinds of files that are read into checked values. */
export type FileKind = 'scenario' | 'lesson';

/** Names what stands at a path as a reader would: `"trust"`, `Item 2 of "order"`, `The scenario`. */
export function nameOf(path: Path, kind: FileKind = 'scenario'): string {
  const step = path.at(-1);
  if (step === undefined) return `The ${kind}`;
  if (typeof step === 'string') return quote(step);
  const holder = path.findLast(one => typeof one === 'string');
  return `Item ${step + 1}${holder === undefined ? '' : ` of ${quote(holder)}`}`;
}

/** What is known of a key that a block cannot have. */
interface UnknownKey {
  /** The keys that the block can have. */
  readonly known: readonly string[];
  /** The blocks that can have it, each by the keys that lead there. */
  readonly places: readonly (readonly string[])[];
  readonly hasValue: boolean;
}

export function unknownKey(path: Path, { known, places, hasValue }: UnknownKey, kind?: FileKind): Message {
  const key = String(path.at(-1));
  const holder = path.slice(0, -1);
  const of = holder.length === 0 ? `a ${kind ?? 'scenario'}` : nameOf(holder).replace(/^Item/, 'item');
  const comma = hasValue ? '' : ' If it is part of the text before it, put that text in quotes: a comma ends it.';
  const isElsewhere = places.length > 0 && places.length <= MOST_PLACES;
  const near = isElsewhere && nearestOf(key, known) === undefined ? [] : [nearest(key, known)];
  const wayOut = [...(isElsewhere ? [`It belongs ${listed(places.map(placeText), 'or')}.`] : []), ...near].join(' ');
  return { what: `${quote(key)} is not a key of ${of}.`, wayOut: wayOut + comma };
}

/** A key that can stand in more places than this says little by itself. */
const MOST_PLACES = 4;

/** Says where a block is: `under "results" of "actions"`. */
function placeText(place: readonly string[]): string {
  const [first, ...inner] = place.map(quote);
  if (first === undefined) return 'at the top of the file';
  const last = inner.at(-1);
  return last === undefined ? `under ${first}` : `under ${last} of ${first}`;
}

export function badName(key: string, expected: string): Message {
  return { what: `${quote(key)} cannot be a name here.`, wayOut: `Expected ${expected}${suggestion(key, expected)}.` };
}

/** A key that is missing, with what its value would have to be. */
interface Missing {
  readonly key: string;
  readonly expected: string;
}

/** Keys that `holder` lacks; `siblings` are the names that it may have been meant to be, where it is new in a variant. */
export function missingKeys(
  holder: Path,
  missing: readonly Missing[],
  siblings: readonly string[],
  kind?: FileKind,
): Message {
  const names = missing.map(({ key }) => quote(key));
  const [only] = missing;
  const expected =
    missing.length === 1 && only
      ? explained(only.expected)
      : missing.map(one => `${quote(one.key)}, ${one.expected}`).join('; ');
  const other =
    siblings.length > 0
      ? ` To change a part of the scenario that it extends, use the name of that part. ${nearest(String(holder.at(-1)), siblings)}`
      : '';
  return { what: `${nameOf(holder, kind)} has no ${listed(names)}.`, wayOut: `Expected ${expected}.${other}` };
}

/** Says what a mapping is to somebody who does not know the word. */
function explained(expected: string): string {
  const isPlain = /^a mapping (of|from)/.test(expected) && !expected.includes('such as');
  return isPlain ? `${expected}: lines of the form "name: …", indented below the key` : expected;
}

/** A value of the wrong kind or outside its range; `expected` completes "Expected …". */
export function badValue(path: Path, written: WrittenValue, expected: string, kind?: FileKind): Message {
  const { value } = written;
  const name = nameOf(path, kind);
  const wayOut = `Expected ${explained(expected)}.`;
  if (value === null && !written.text) return { what: `${name} is empty.`, wayOut };
  if (Array.isArray(value)) {
    return { what: `${name} ${listOf(value.length, expected)}.`, wayOut: `Expected ${expected}.` };
  }
  if (typeof value === 'object' && value !== null)
    return { what: `${name} cannot be a mapping.`, wayOut: `Expected ${expected}.` };
  const text = written.text ?? String(value);
  return { what: `${name} cannot be ${quote(text)}.`, wayOut: wayOut + hint(value, text, expected) };
}

function listOf(length: number, expected: string): string {
  if (length === 0) return 'is an empty list';
  return expected.startsWith('a list of at most') ? `is a list of ${length}` : 'cannot be a list';
}

/** Says what to do about a value that is right but for the way it is written. */
function hint(value: unknown, text: string, expected: string): string {
  if (typeof value !== 'string') return hintOnWord(value, text, expected);
  const meant = TRUTHS[value.toLowerCase()];
  if (meant !== undefined && expected === 'true or false') {
    return ` To YAML 1.2, yes, no, on and off are texts: write ${meant}.`;
  }
  const isNumber = value.trim() !== '' && Number.isFinite(Number(value));
  if (isNumber && /number|rung|version/.test(expected)) return ` Write it without quotes: ${value.trim()}.`;
  return suggestion(value, expected).replace(/^, such as (.*)$/, ' Did you mean $1?');
}

/** The words that were truth values before YAML 1.2. */
const TRUTHS: Readonly<Record<string, string>> = { yes: 'true', on: 'true', no: 'false', off: 'false' };

/** Says what YAML made of a word that is no text to it, and what keeps the text where one may stand. */
function hintOnWord(value: unknown, text: string, expected: string): string {
  const made = madeByYaml(value, text);
  const isEndless = typeof value === 'number' && !Number.isFinite(value);
  if (isEndless && !expected.includes('infinity')) return ' Infinity and "not a number" have no place here.';
  const isName = /^a name/.test(expected) && typeof value !== 'number';
  if (isName || /^(a text|a CAMEO code|a date)/.test(expected)) {
    return ` YAML takes ${text} for ${made}; in quotes it stays a text: ${quote(text)}.`;
  }
  return typeof value === 'number' ? '' : ` YAML takes ${text} for ${made}.`;
}

/** Turns what cannot be a name into the nearest that can. */
function suggestion(written: string, expected: string): string {
  const words = written
    .slice(0, 64)
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '');
  if (words.length === 0 || !/^[a-z]/.test(words[0] ?? '')) return '';
  if (expected.includes('kebab-case')) return `, such as ${quote(words.join('-'))}`;
  const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
  const camel = words.map((word, i) => (i === 0 ? word : capital(word))).join('');
  return expected.includes('camelCase') ? `, such as ${quote(camel)}` : '';
}
