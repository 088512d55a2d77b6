import { z } from 'zod';
import { nearest } from '../build/nearest.ts';
import { type Layer, type Path, placeOf } from '../text/layer.ts';
import type { Problem } from '../text/problem.ts';

type Issue = z.core.$ZodIssue;

/** Turns what zod says into problems: one a key, each at its place, in sentences that quote what was written. */
export function zodProblems(layers: readonly Layer[], value: unknown, schema: z.ZodType, issue: Issue): Problem[] {
  const path = issue.path.filter(step => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schemaAt(schema, path));
    return issue.keys.map(key => ({
      severity: 'error',
      place: placeOf(layers, [...path, key], 'key'),
      what: `"${key}" is not a key of ${path.length === 0 ? 'a scenario' : `"${path.at(-1)}"`}.`,
      wayOut: nearest(key, known),
    }));
  }
  const key = path.at(-1);
  if (issue.code === 'invalid_key') {
    const expected = issue.issues[0]?.message ?? 'another name';
    const place = placeOf(layers, path, 'key');
    return [{ severity: 'error', place, what: `"${key}" cannot be a name here.`, wayOut: `Expected ${expected}.` }];
  }
  const written = at(value, path);
  const what = written === undefined ? missing(path) : `${quote(written)} cannot stand here.`;
  const place = placeOf(layers, path, 'value');
  return [{ severity: 'error', place, what, wayOut: `Expected ${issue.message}.` }];
}

function missing(path: Path): string {
  const holder = path.length > 1 ? `"${path.at(-2)}"` : 'The scenario';
  return `${holder} has no "${path.at(-1)}".`;
}

/** Quotes a value as it would stand in a file, cut to a length that fits a line. */
function quote(value: unknown): string {
  if (Array.isArray(value)) return 'A list';
  if (value === null) return 'An empty value';
  if (typeof value === 'object') return 'A mapping';
  const written = String(value);
  return `"${written.length > 40 ? `${written.slice(0, 39)}…` : written}"`;
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((held, step) => {
    if (Array.isArray(held)) return typeof step === 'number' ? held[step] : undefined;
    const isHolder = typeof held === 'object' && held !== null && Object.hasOwn(held, step);
    return isHolder ? Reflect.get(held, step) : undefined;
  }, value);
}

/** Walks from a schema down to the one that judged what stands at `path`. */
function schemaAt(schema: z.core.$ZodType | undefined, path: Path): z.core.$ZodType | undefined {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodOptional) return schemaAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) {
    const option = schema.options.find(one => one instanceof z.ZodObject);
    return schemaAt(option, path);
  }
  if (step === undefined) return schema;
  if (schema instanceof z.ZodObject) return schemaAt(schema.shape[step], rest);
  if (schema instanceof z.ZodRecord) return schemaAt(schema.valueType, rest);
  if (schema instanceof z.ZodArray) return schemaAt(schema.element, rest);
  return undefined;
}

function knownKeys(schema: z.core.$ZodType | undefined): readonly string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}
