/** A value as YAML gives it. */
export type Raw = string | number | boolean | null | undefined | Raw[] | Mapping;
export interface Mapping {
  [key: string]: Raw;
}

/** What a thing is called instead, by what it is called now. */
type Names = ReadonlyMap<string, string>;

/** What each kind of thing is called instead; tracks, gauges and levers, which formulae read, are `variables`. */
export interface Renaming {
  readonly parties: Names;
  readonly variables: Names;
  /** By the present name of the track. */
  readonly levels: ReadonlyMap<string, Names>;
  readonly actions: Names;
  readonly shocks: Names;
  readonly endings: Names;
  readonly tallies: Names;
  readonly terms: Names;
}

type Kind = Exclude<keyof Renaming, 'levels'>;

/** Puts the keys of a mapping in another order. */
export type Reorder = (keys: readonly string[]) => readonly string[];

/** Returns a value as a mapping; an empty one where it is none. */
export function mappingOf(value: Raw): Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

const keysOf = (value: Raw) => Object.keys(mappingOf(value));

/** New names, in which the last comes first. */
function anew(names: readonly string[], make: (place: number) => string): Names {
  const all = [...new Set(names)];
  return new Map(all.map((name, i) => [name, make(all.length - i)]));
}

/** Makes new names for everything that numbers are told by. */
export function renamingOf(raw: Mapping): Renaming {
  const under = (key: string) => Object.values(mappingOf(raw[key]));
  const terms = [...under('payoffs'), ...under('tallies')].flatMap(of => keysOf(mappingOf(of).eachRound));
  return {
    parties: anew(keysOf(raw.parties), i => `p-${i}-side`),
    variables: anew(
      ['levers', 'gauges', 'tracks'].flatMap(key => keysOf(raw[key])),
      i => `v${i}Thing`,
    ),
    levels: new Map(
      keysOf(raw.tracks).map(track => {
        const { levels } = mappingOf(mappingOf(raw.tracks)[track]);
        return [track, anew(keysOf(levels), i => `l-${i}`)];
      }),
    ),
    actions: anew(under('actions').flatMap(keysOf), i => `a-${i}-move`),
    shocks: anew(keysOf(mappingOf(raw.world).shocks), i => `s-${i}`),
    endings: anew(keysOf(raw.endings), i => `e-${i}-end`),
    tallies: anew(keysOf(raw.tallies), i => `t-${i}`),
    terms: anew(terms, i => `term-${i}`),
  };
}

/** What the keys of a mapping name, by its path; `*` stands for any key, and `…` before a key for any path. */
const KEYS: readonly (readonly [path: string, kind: Kind])[] = [
  ['parties', 'parties'],
  ['actions', 'parties'],
  ['payoffs', 'parties'],
  ['levers', 'variables'],
  ['tracks', 'variables'],
  ['gauges', 'variables'],
  ['actions.*', 'actions'],
  ['world.shocks', 'shocks'],
  ['endings', 'endings'],
  ['payoffs.*.endings', 'endings'],
  ['tallies', 'tallies'],
  ['payoffs.*.eachRound', 'terms'],
  ['tallies.*.eachRound', 'terms'],
  ['….tally', 'tallies'],
  ['….do', 'variables'],
  ...['when', 'while', 'not', 'any.*', 'all.*'].map(key => [`….${key}`, 'variables'] as const),
];

/** Mappings whose order says something: endings are tried in it, levels stand in it. */
const ORDERED = ['endings', 'tracks.*.levels'];

/** Where formulae stand. A party, an action or a level may stand there too, and is a name then. */
const FORMULAE = [
  ...['cost', 'habit', 'chance', 'worth', 'add', 'foresight', 'precision', 'patience', 'start', 'tally.*'].map(
    key => `….${key}`,
  ),
  ...['first', 'payoffs.*.endings.*'],
];

/** What a text names where it is no formula. */
const TEXTS: readonly (readonly [path: string, kind: Kind])[] = [
  ['order.*', 'parties'],
  ['first', 'parties'],
  ['parties.*.doctrine.*.play', 'actions'],
  ['facts.*.bearsOn.*', 'variables'],
];

function leads(path: readonly string[], pattern: string): boolean {
  const steps = pattern.split('.');
  const own = steps[0] === '…' ? path.slice(-(steps.length - 1)) : path;
  const wanted = steps[0] === '…' ? steps.slice(1) : steps;
  return own.length === wanted.length && wanted.every((step, i) => step === '*' || step === own[i]);
}

/**
 * Rewrites a scenario file, as YAML gives it, under other names and with its mappings in another order, but for those whose
 * order says something. What the file expects and demands of itself is left out: it moves no number.
 */
export function rewrite({ expect: _, always: __, ...raw }: Mapping, renaming: Renaming, reorder: Reorder): Mapping {
  const walk = (value: Raw, path: readonly string[]): Raw => {
    if (Array.isArray(value)) return value.map((item, i) => walk(item, [...path, `${i}`]));
    if (typeof value === 'string') return textAnew(value, path, renaming);
    if (typeof value !== 'object' || value === null) return value;
    const names = namesOfKeys(path, renaming);
    const keys = ORDERED.some(pattern => leads(path, pattern)) ? Object.keys(value) : reorder(Object.keys(value));
    return Object.fromEntries(keys.map(key => [names?.get(key) ?? key, walk(value[key], [...path, key])]));
  };
  return mappingOf(walk(raw, []));
}

function namesOfKeys(path: readonly string[], renaming: Renaming): Names | undefined {
  if (leads(path, 'tracks.*.levels')) return renaming.levels.get(path[1] ?? '');
  const kind = KEYS.find(([pattern]) => leads(path, pattern))?.[1];
  return kind && renaming[kind];
}

function textAnew(text: string, path: readonly string[], renaming: Renaming): string {
  const kind = TEXTS.find(([pattern]) => leads(path, pattern))?.[1];
  const named = kind && renaming[kind].get(text);
  if (named !== undefined) return named;
  const track = leads(path, 'tracks.*.start') ? path[1] : trackOf(path);
  const levels = renaming.levels.get(track ?? '');
  const [, comparator = '', level = ''] = /^((?:[<>!]?=|[<>])?\s*)(.*)$/.exec(text) ?? [];
  if (levels?.has(level)) return `${comparator}${levels.get(level)}`;
  if (!FORMULAE.some(pattern => leads(path, pattern))) return text;
  return text.replace(/[a-zA-Z][a-zA-Z0-9]*/g, word => renaming.variables.get(word) ?? word);
}

/** The variable that a test of a condition or an effect is about. */
function trackOf(path: readonly string[]): string | undefined {
  const isInList = /^\d+$/.test(path.at(-1) ?? '');
  const about = isInList ? path.slice(0, -1) : path;
  const kind = KEYS.find(([pattern]) => leads(about.slice(0, -1), pattern))?.[1];
  return kind === 'variables' ? about.at(-1) : undefined;
}
