import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lessonJsonSchema } from '../../src/analysis/lesson/json-schema.ts';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts';

const SCENARIOS = join(import.meta.dirname, '../../scenarios');

/** Where the committed JSON Schemas of scenario and lesson files stand. */
export const SCHEMA_FILE = join(SCENARIOS, 'scenario.schema.json');
export const LESSON_SCHEMA_FILE = join(SCENARIOS, 'lessons/lesson.schema.json');

const written = (schema: object) => `${JSON.stringify(schema, null, 2)}\n`;

/** Returns the text of the JSON Schema of scenario files, as it is committed. */
export const schemaText = () => written(scenarioJsonSchema());

/** Returns the text of the JSON Schema of lesson files, as it is committed. */
export const lessonSchemaText = () => written(lessonJsonSchema());

if (process.argv[1] === import.meta.filename) {
  writeFileSync(SCHEMA_FILE, schemaText());
  writeFileSync(LESSON_SCHEMA_FILE, lessonSchemaText());
}
