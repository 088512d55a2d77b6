import * as z from 'zod';
import { rawScenario } from './raw/raw-scenario.ts';

type Schema = z.core.JSONSchema.JSONSchema;
type Definitions = Readonly<Record<string, Schema | boolean>>;

/**
 * Returns the draft-7 JSON Schema of scenario files, for editors; names and sums are checked by `parseScenario` only.
 * A file with `extends` is a variant, which says only what differs from its base.
 */
export function scenarioJsonSchema(): object {
  const { $schema, definitions: held, ...full } = draft7Of(rawScenario);
  const definitions = isDefinitions(held) ? held : {};
  return {
    title: 'A Parley scenario',
    $schema,
    type: 'object',
    if: { required: ['extends'] },
    // biome-ignore lint/suspicious/noThenProperty: this is what JSON Schema calls it.
    then: { ...partOf(full, definitions), required: ['extends'] },
    else: full,
    definitions,
  };
}

/** Returns the draft-7 JSON Schema of what a schema takes in. */
export function draft7Of(schema: z.ZodType): Schema {
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input', reused: 'ref' });
}

/** Draft 7 calls them so; the library's type knows the name of a later draft only. */
const isDefinitions = (held: unknown): held is Definitions => typeof held === 'object' && held !== null;

/**
 * Returns the schema of a part: no key must be there, and `null` removes one that the base has. Lists stay whole. What a
 * reference leads to is written out where it would ask for keys.
 */
function partOf(schema: Schema, definitions: Definitions): Schema {
  const held = referred(schema, definitions);
  if (held) return JSON.stringify(held).includes('"required"') ? partOf(held, definitions) : schema;
  const { required, properties, additionalProperties, anyOf, ...rest } = schema;
  const removable = (value: Schema | boolean) => removablePart(value, definitions);
  const entries = Object.entries(properties ?? {}).map(([key, value]) => [key, removable(value)]);
  return {
    ...rest,
    ...(properties && { properties: Object.fromEntries(entries) }),
    ...(additionalProperties !== undefined && { additionalProperties: removable(additionalProperties) }),
    ...(anyOf && { anyOf: anyOf.map(option => (typeof option === 'boolean' ? option : partOf(option, definitions))) }),
  };
}

/** Returns what a schema refers to, where it is nothing but a reference (which draft 7 may wrap in `allOf`). */
function referred(schema: Schema, definitions: Definitions): Schema | undefined {
  const [only] = schema.allOf ?? [];
  const reference = schema.$ref ?? (typeof only === 'object' ? only.$ref : undefined);
  const held = reference === undefined ? undefined : definitions[reference.replace('#/definitions/', '')];
  return typeof held === 'object'
    ? { ...held, ...(schema.description && { description: schema.description }) }
    : undefined;
}

function removablePart(schema: Schema | boolean, definitions: Definitions): Schema | boolean {
  if (typeof schema === 'boolean') return schema;
  const { description, ...part } = partOf(schema, definitions);
  return { ...(description !== undefined && { description }), anyOf: [part, { type: 'null' }] };
}
