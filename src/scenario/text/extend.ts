import { isMap, isScalar } from 'yaml';
import type { Checked, Message, Problem, Source } from '../../words/problem.ts';
import { safeToPrint } from '../../words/quote.ts';
import { circleOfFiles, NOT_A_FILE_NAME, notScenarioFile, tooManyFiles } from '../messages/extend-messages.ts';
import { badValue, SCENARIO } from '../messages/shape-messages.ts';
import { type Layer, type Path, placeOf, writtenAt } from './layer.ts';
import { readLayer } from './yaml.ts';

/** Finds the text that `extends: reference` names in the file `from`; handed in, because only the edge reads files. */
export type OpenSource = (reference: string, from: string) => Source | Message;

const MAX_LAYERS = 8;

/** What a scenario may ask to read: a YAML file, or a scenario of the library by name; who opens it says where. */
const FILE_OR_NAME = /(^[a-z0-9-]+|\.ya?ml)$/;

/**
 * Reads a text and every text it extends, the user's own first.
 * A chain that comes back to itself or is longer than eight files is a problem.
 */
export function readLayers(source: Source, open: OpenSource): Checked<readonly Layer[]> {
  const layers: Layer[] = [];
  let next: Source | undefined = source;
  while (next) {
    const read = readLayer(next);
    if (!read.ok) return read;
    if (!isMap(read.value.document.contents)) return { ok: false, problems: [notMapping(read.value)] };
    layers.push(read.value);
    const base: Source | Problem | undefined = baseOf(read.value, layers, open);
    if (base && 'severity' in base) return { ok: false, problems: [base] };
    next = base;
  }
  return { ok: true, value: layers, warnings: [] };
}

/** Every file is a mapping, a base too: laid under a variant, a text or a list would vanish without a word. */
function notMapping(layer: Layer): Problem {
  const written = { value: layer.value, text: writtenAt([layer], []) };
  return { severity: 'error', place: placeOf([layer], [], 'value'), ...badValue([], written, SCENARIO) };
}

function baseOf(layer: Layer, layers: readonly Layer[], open: OpenSource): Source | Problem | undefined {
  const contents = layer.document.contents;
  const reference = isMap(contents) ? contents.get('extends', true) : undefined;
  if (reference === undefined) return undefined;
  const problem = (message: Message): Problem => ({
    severity: 'error',
    place: placeOf([layer], ['extends'], 'value'),
    ...message,
  });
  const name = isScalar(reference) ? reference.value : undefined;
  if (typeof name !== 'string' || name.trim() === '') return problem(NOT_A_FILE_NAME);
  if (!FILE_OR_NAME.test(name) || safeToPrint(name) !== name) return problem(notScenarioFile(name));
  const base = open(name, layer.file);
  if ('what' in base) return problem(base);
  const files = layers.map(({ file }) => file);
  if (files.includes(base.file)) return problem(circleOfFiles([...files.slice(files.indexOf(base.file)), base.file]));
  return layers.length >= MAX_LAYERS ? problem(tooManyFiles(MAX_LAYERS)) : base;
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is one thing, so that a variant replaces it whole: conditions, claims, effects and counts; `*` stands for a name. */
const WHOLE: readonly string[] = [
  'actions.*.*.when',
  'actions.*.*.tally',
  'world.shocks.*.when',
  'world.shocks.*.do',
  'world.shocks.*.tally',
  'payoffs.*.eachRound.*.while',
  'tallies.*.eachRound.*.while',
  'endings.*.when',
  'always.*.never',
  'always.*.always',
  'always.*.possible',
  'always.*.while',
  'always.*.leadsTo.from',
  'always.*.leadsTo.to',
  'always.*.atMost.of',
  'always.*.atLeast.of',
];
const WHOLE_PATHS = WHOLE.map(path => path.split('.'));

/** Says whether a path leads to what a variant replaces as a whole. */
export function isReplacedWhole(path: Path): boolean {
  return WHOLE_PATHS.some(
    whole => whole.length === path.length && whole.every((step, i) => step === '*' || step === path[i]),
  );
}

/**
 * Lays a variant over its base: mappings merge key by key, anything else replaces, and `null` removes a key that the
 * base has. A condition, a claim, effects and counts are one thing each and are replaced as a whole. Keys keep the order of
 * the base; new keys follow.
 */
export function overlay(base: unknown, variant: unknown, path: Path = []): unknown {
  if (!isMapping(base) || !isMapping(variant) || isReplacedWhole(path)) return variant;
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(variant)) {
    if (!merged.has(key)) merged.set(key, value);
    else if (value === null) merged.delete(key);
    else merged.set(key, overlay(merged.get(key), value, [...path, key]));
  }
  return Object.fromEntries(merged);
}
