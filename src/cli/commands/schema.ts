import { lessonJsonSchema } from '../../analysis/lesson/json-schema.ts';
import { scenarioJsonSchema } from '../../scenario/json-schema.ts';
import { printJson } from '../exit.ts';

/** Prints the JSON Schema of scenario files, or of lesson files. */
export function schema({ lesson }: { readonly lesson?: boolean }): Promise<void> {
  return printJson(lesson ? lessonJsonSchema() : scenarioJsonSchema());
}
