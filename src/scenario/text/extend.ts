import { isMap, isScalar } from 'yaml';
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
  const seen = new Set<string>();
  let next: Source | undefined = source;
  while (next) {
    const read = readLayer(next);
    if (!read.ok) return read;
    layers.push(read.value);
    seen.add(next.file);
    const base: Source | Problem | undefined = baseOf(read.value, layers.length, seen, open);
    if (base && 'severity' in base) return { ok: false, problems: [base] };
    next = base;
  }
  return { ok: true, value: layers, warnings: [] };
}

function baseOf(
  layer: Layer,
  count: number,
  seen: ReadonlySet<string>,
  open: OpenSource,
): Source | Problem | undefined {
  const contents = layer.document.contents;
  const reference = isMap(contents) ? contents.get('extends', true) : undefined;
  if (!isScalar(reference) || typeof reference.value !== 'string') return undefined;
  const problem = (message: Message): Problem => ({
    severity: 'error',
    place: placeOf([layer], ['extends'], 'value'),
    ...message,
  });
  const base = open(reference.value, layer.file);
  if ('what' in base) return problem(base);
  if (seen.has(base.file)) {
    return problem({
      what: `"${reference.value}" extends this file, directly or through others.`,
      wayOut: 'One file of the circle must stand on its own, without "extends".',
    });
  }
  if (count >= MAX_LAYERS) {
    return problem({ what: `More than ${MAX_LAYERS} files extend one another.`, wayOut: 'Shorten the chain.' });
  }
  return base;
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Lays a variant over its base: mappings merge key by key, anything else replaces, and `null` removes a key.
 * Keys keep the order of the base; new keys follow.
 */
export function overlay(base: unknown, variant: unknown): unknown {
  if (!isMapping(base) || !isMapping(variant)) return variant;
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(variant)) {
    if (value === null) merged.delete(key);
    else merged.set(key, merged.has(key) ? overlay(merged.get(key), value) : value);
  }
  return Object.fromEntries(merged);
}
