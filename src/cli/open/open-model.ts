import { isModel, type Model, makeModel } from '../../game/model.ts';
import { settingConflicts } from '../../game/settings/conflicts.ts';
import { parseSetting, type Settings } from '../../game/settings/settings.ts';
import { parseScenario, type ReadScenario } from '../../scenario/parse-scenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { hashOf } from '../../sources/hash.ts';
import { basesOf, findScenario } from '../../sources/library.ts';
import type { Source } from '../../words/problem.ts';
import { EXIT, stopWith, stopWithProblems } from '../exit.ts';
import { otherKind, otherName } from './file-kind.ts';

/** The options by which every command sets a scenario otherwise than its defaults. */
export interface ModelOptions {
  readonly set: readonly string[];
  readonly horizon?: number;
}

/** A model with the texts it was read from and their hash, by which a result can be repeated. */
export interface OpenedModel {
  readonly model: Model;
  readonly sources: readonly Source[];
  readonly hash: string;
}

/** Finds a scenario; stops the command where there is none. */
export function scenarioSource(reference: string): Source {
  const source = findScenario(reference);
  if ('what' in source) throw stopWith(EXIT.noFile, otherName(reference, 'scenario') ?? source);
  return source;
}

/** Reads and checks a scenario; stops the command with all problems where there are any, or with what it is instead. */
export function readScenario(reference: string): ReadScenario {
  const source = scenarioSource(reference);
  const parsed = parseScenario(source, basesOf(reference));
  if (parsed.ok) return parsed.value;
  const other = otherKind(source, 'scenario');
  throw other ? stopWith(EXIT.wrongScenario, other) : stopWithProblems(parsed.problems);
}

/** Opens a scenario and binds its levers as the options say. */
export function openModel(reference: string, options: ModelOptions): OpenedModel & Pick<ReadScenario, 'placeOf'> {
  const { scenario, sources, placeOf } = readScenario(reference);
  const model = makeModel(scenario, readSettings(scenario, options.set), options.horizon);
  if (!isModel(model)) throw stopWith(EXIT.wrongUsage, ...model);
  return { model, sources, hash: hashOf(sources.map(({ text }) => text)), placeOf };
}

function readSettings(scenario: Scenario, texts: readonly string[]): Settings {
  const read = texts.map(text => parseSetting(scenario, text));
  const faults = read.flatMap(one => ('what' in one ? [one] : []));
  const set = read.flatMap(one => ('what' in one ? [] : [one]));
  const wrong = [...faults, ...settingConflicts(scenario, set)];
  if (wrong.length > 0) throw stopWith(EXIT.wrongUsage, ...wrong);
  return new Map(set);
}
