import * as z from 'zod';

/** The keys that lead to a block in which a key may stand, names and places in lists left out: `['actions', 'results']`. */
type KeyPlace = readonly string[];

/** Returns where else in a file of a schema a key may stand, each kind of place once. */
export function placesOfKey(schema: z.core.$ZodType, key: string): readonly KeyPlace[] {
  const found = new Map<string, KeyPlace>();
  // Conditions hold conditions: what stands around a block already is not looked at again inside it.
  const walk = (block: z.core.$ZodType, place: KeyPlace, around: readonly z.core.$ZodType[]): void => {
    if (around.includes(block)) return;
    const within = [...around, block];
    if (!(block instanceof z.ZodObject)) {
      for (const part of partsOf(block)) walk(part, place, within);
      return;
    }
    for (const [name, value] of Object.entries<z.core.$ZodType>(block.shape)) {
      // What its numbers rest on is named by the keys of the block itself.
      if (name === 'restsOn' && key !== name) continue;
      if (name === key && !isNever(value)) found.set(place.join('.'), place);
      walk(value, [...place, name], within);
    }
  };
  walk(schema, [], []);
  return [...found.values()];
}

function partsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional) return [schema.unwrap()];
  if (schema instanceof z.ZodUnion) return schema.options;
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  return schema instanceof z.ZodArray ? [schema.element] : [];
}

/** What is named only to be refused with a better message. */
const isNever = (schema: z.core.$ZodType) => partsOf(schema).some(part => part instanceof z.ZodNever);
