import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isModel, type Model, makeModel } from '../../src/game/model.ts';
import { parseSetting, type Settings, type SettingValue } from '../../src/game/settings/settings.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { Source } from '../../src/words/problem.ts';
import { problemsText } from '../../src/words/problem-text.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The flagship, relative to the root. */
export const FLAGSHIP = 'scenarios/washington-caracas.yaml';

/** Where the hand-solved games stand, relative to the root. */
export const GAMES = 'test/support/games';

const sourceOf = (file: string): Source => ({ file, text: readFileSync(join(ROOT, file), 'utf8') });

/** Reads a scenario text, or throws with the text of all its problems. */
export function scenarioOf(source: Source): Scenario {
  const read = parseScenario(source, (reference, from) => sourceOf(join(dirname(from), reference)));
  if (!read.ok) throw new Error(problemsText(read.problems));
  return read.value.scenario;
}

/** What has been read: scenarios do not change, and half a second for each reading of a crisis is most of many tests. */
const loaded = new Map<string, Scenario>();

/** Reads a scenario file, named relative to the root of the project. */
export function readScenario(file: string): Scenario {
  return scenarioOf(sourceOf(file));
}

/** Reads a scenario file, named relative to the root of the project, once for all tests of a process. */
export function loadScenario(file: string): Scenario {
  const scenario = loaded.get(file) ?? readScenario(file);
  loaded.set(file, scenario);
  return scenario;
}

/** Binds a scenario with settings written as a user writes them (`trust=3`), or throws with what stands against it. */
export function bind(scenario: Scenario, settings: readonly string[] = [], horizon?: number): Model {
  const read: Settings = new Map(settings.map(text => settingOf(scenario, text)));
  const model = makeModel(scenario, read, horizon);
  if (!isModel(model)) throw new Error(model.map(({ what, wayOut }) => `${what} ${wayOut ?? ''}`).join('\n'));
  return model;
}

function settingOf(scenario: Scenario, text: string): readonly [string, SettingValue] {
  const setting = parseSetting(scenario, text);
  if ('what' in setting) throw new Error(setting.what);
  return setting;
}

/** Makes the model of a YAML text. */
export function modelOf(text: string, settings: readonly string[] = []): Model {
  return bind(scenarioOf({ file: 'test.yaml', text }), settings);
}

/** Makes the model of one of the hand-solved games: `game('coin')`. */
export function game(name: string, settings: readonly string[] = [], horizon?: number): Model {
  return bind(loadScenario(`${GAMES}/${name}.yaml`), settings, horizon);
}

/** Returns the names of the hand-solved games. */
export function gameNames(): readonly string[] {
  return readdirSync(join(ROOT, GAMES)).map(file => file.replace(/\.yaml$/, ''));
}

/** Returns the files of the scenarios that Parley ships with, relative to the root. */
export function shippedFiles(): readonly string[] {
  const files = readdirSync(join(ROOT, 'scenarios')).filter(file => file.endsWith('.yaml'));
  return files.map(file => `scenarios/${file}`);
}

/** Returns those of them that extend no other. */
export function baseFiles(): readonly string[] {
  return shippedFiles().filter(file => !/^extends:/m.test(sourceOf(file).text));
}
