import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseScenario, type ReadScenario } from '../../src/scenario/parse-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { OpenSource } from '../../src/scenario/text/extend.ts';
import type { Checked } from '../../src/words/problem.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The small valid scenario that the bad ones extend. */
export const HARBOUR = readFileSync(join(ROOT, 'test/bad/base/harbour.yaml'), 'utf8');

export const FLAGSHIP_TEXT = readFileSync(join(ROOT, 'scenarios/washington-caracas.yaml'), 'utf8');

/** Opens the small scenario under the name `harbour`, and nothing else. */
export const openHarbour: OpenSource = reference =>
  reference === 'harbour' ? { file: 'harbour', text: HARBOUR } : { what: `There is no "${reference}".` };

/** Reads a text under the name `mine`. */
export function read(text: string): Checked<ReadScenario> {
  return parseScenario({ file: 'mine', text }, openHarbour);
}

/** Reads a variant of the small scenario. */
export function variant(text: string): Scenario {
  const checked = read(`extends: harbour\n${text}`);
  if (!checked.ok) throw new Error(checked.problems.map(({ what }) => what).join('\n'));
  return checked.value.scenario;
}

/** Returns what is wrong with a variant of the small scenario, one sentence a problem. */
export function faults(text: string): readonly string[] {
  const checked = read(`extends: harbour\n${text}`);
  return checked.ok ? [] : checked.problems.map(({ what }) => what);
}
