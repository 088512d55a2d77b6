import { isMap, isScalar } from 'yaml';
import { circleOfFiles, NOT_A_FILE_NAME, tooManyFiles } from '../messages/extend-messages.ts';
import { type Layer, placeOf } from './layer.ts';
import type { Checked, Message, Problem, Source } from './problem.ts';
import { readLayer } from './yaml.ts';

/** Finds the text that `extends: reference` names in the file `from`; handed in, because only the edge reads files. */
export type OpenSource = (reference: string, from: string) => Source | Message;

const MAX_LAYERS = 8;

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
    layers.push(read.value);
    const base: Source | Problem | undefined = baseOf(read.value, layers, open);
    if (base && 'severity' in base) return { ok: false, problems: [base] };
    next = base;
  }
  return { ok: true, value: layers, warnings: [] };
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
  const base = open(name, layer.file);
  if ('what' in base) return problem(base);
  const files = layers.map(({ file }) => file);
  if (files.includes(base.file)) return problem(circleOfFiles([...files.slice(files.indexOf(base.file)), base.file]));
  return layers.length >= MAX_LAYERS ? problem(tooManyFiles(MAX_LAYERS)) : base;
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Lays a variant over its base: mappings merge key by key, anything else replaces, and `null` removes a key that the
 * base has. Keys keep the order of the base; new keys follow.
 */
export function overlay(base: unknown, variant: unknown): unknown {
  if (!isMapping(base) || !isMapping(variant)) return variant;
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(variant)) {
    if (!merged.has(key)) merged.set(key, value);
    else if (value === null) merged.delete(key);
    else merged.set(key, overlay(merged.get(key), value));
  }
  return Object.fromEntries(merged);
}
