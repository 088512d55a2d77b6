import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { SCHEMA_FILE, schemaText } from '../support/write-schema.ts';
import { FLAGSHIP_TEXT, HARBOUR } from './support.ts';

type Schema = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((held, step) => (isMapping(held) && Object.hasOwn(held, step) ? held[step] : undefined), value);

test('the committed schema is the generated one', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8'), 'run `npm run schema`').toBe(schemaText());
});

test('it is of draft 7', () => {
  expect(JSON.parse(schemaText())).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
});

/** Lists the keys of a value that a schema has no place for. */
function strangers(root: Schema, schema: unknown, value: unknown, path: string): string[] {
  const reference = at(schema, '$ref');
  if (typeof reference === 'string') {
    return strangers(root, at(root, ...reference.replace('#/', '').split('/')), value, path);
  }
  const all = at(schema, 'allOf');
  if (Array.isArray(all)) return all.flatMap(part => strangers(root, part, value, path));
  const options = at(schema, 'anyOf');
  if (Array.isArray(options)) {
    const found = options.map(option => strangers(root, option, value, path));
    return found.sort((a, b) => a.length - b.length)[0] ?? [];
  }
  if (Array.isArray(value))
    return value.flatMap((item, i) => strangers(root, at(schema, 'items'), item, `${path}.${i}`));
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([key, held]) => {
    const inner = at(schema, 'properties', key) ?? at(schema, 'additionalProperties');
    return isMapping(inner) ? strangers(root, inner, held, `${path}.${key}`) : [`${path}.${key}`];
  });
}

test.each([
  ['the flagship', FLAGSHIP_TEXT],
  ['a small scenario', HARBOUR],
])('it has a place for every key of %s', (_, text) => {
  const schema: unknown = JSON.parse(schemaText());
  if (!isMapping(schema)) throw new Error('the schema is not an object');
  expect(strangers(schema, schema, parse(text), '')).toEqual([]);
  expect(strangers(schema, schema, { colour: 1, round: { horizn: 2 } }, '')).toEqual(['.colour', '.round.horizn']);
});
