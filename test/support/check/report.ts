import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkWork } from '../../../src/cli/commands/check/task.ts';
import type { CheckReport } from '../../../src/report/answers/check/check-report.ts';
import { parseScenario, type ReadScenario } from '../../../src/scenario/parse-scenario.ts';
import { problemsText } from '../../../src/words/problem-text.ts';
import { bind } from '../load.ts';

/** Where the scenarios stand in which one thing each is wrong. */
export const PLANTED = 'test/bad/rules';

const ROOT = join(import.meta.dirname, '../../..');

/** Reads a scenario of a folder, and what it extends in or below it. */
export function readIn(folder: string, name: string): ReadScenario {
  const source = (file: string) => ({ file, text: readFileSync(join(ROOT, folder, file), 'utf8') });
  const parsed = parseScenario(source(`${name}.yaml`), (reference, from) =>
    source(join(dirname(from), reference.endsWith('.yaml') ? reference : `${reference}.yaml`)),
  );
  if (!parsed.ok) throw new Error(problemsText(parsed.problems));
  return parsed.value;
}

/** Checks a scenario of a folder whole, as `parley check NAME.yaml` does. */
export function checkedIn(folder: string, name: string, free?: readonly number[], seeksFindings = true): CheckReport {
  const { scenario, placeOf } = readIn(folder, name);
  const model = bind(scenario);
  const all = [...scenario.parties.keys()];
  const task = { model, maxStates: undefined, rules: [...scenario.rules.keys()], free: free ?? all, seeksFindings };
  const checked = checkWork(task, { report: () => undefined });
  if ('what' in checked) throw new Error(checked.what);
  return {
    ...{ model, hash: 'sha256:0', checked, placeOf, file: `${name}.yaml`, free: task.free, isWhole: true },
    games: new Map(),
    writing: `parley check ${name}.yaml --games ${scenario.id}-games`,
  };
}
