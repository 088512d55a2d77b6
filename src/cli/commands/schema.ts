import { scenarioJsonSchema } from '../../scenario/json-schema.ts';
import { printJson } from '../exit.ts';

/** Prints the JSON Schema of scenario files. */
export function schema(): Promise<void> {
  return printJson(scenarioJsonSchema());
}
