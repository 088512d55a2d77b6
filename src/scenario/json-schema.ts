import * as z from 'zod';
import { rawScenario } from './raw/raw-scenario.ts';

/** Returns the draft-7 JSON Schema of scenario files, for editors; names and sums are checked by `parseScenario` only. */
export function scenarioJsonSchema(): object {
  const schema = z.toJSONSchema(rawScenario, { target: 'draft-7', io: 'input' });
  return { title: 'A Parley scenario', ...schema };
}
