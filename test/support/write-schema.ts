import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts';

/** Where the committed JSON Schema of scenario files stands. */
export const SCHEMA_FILE = join(import.meta.dirname, '../../scenarios/scenario.schema.json');

/** Returns the text of the JSON Schema of scenario files, as it is committed. */
export function schemaText(): string {
  return `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(SCHEMA_FILE, schemaText());
