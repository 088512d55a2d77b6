import { isMap } from 'yaml';
import { isModel, type Model, makeModel } from '../../game/model.ts';
import { isSettingName, parseSetting, type SettingValue } from '../../game/settings/settings.ts';
import { ProblemList } from '../../scenario/link/context.ts';
import { inFileOrder, parseScenario, type ReadScenario } from '../../scenario/parse-scenario.ts';
import { zodProblems } from '../../scenario/raw/zod-problems.ts';
import type { OpenSource } from '../../scenario/text/extend.ts';
import { type Path, placeOf } from '../../scenario/text/layer.ts';
import { readLayer } from '../../scenario/text/yaml.ts';
import type { Checked, Place, Source } from '../../words/problem.ts';
import type { Lesson } from './lesson.ts';
import { linkLesson } from './link-lesson.ts';
import { type RawLesson, rawLesson } from './raw-lesson.ts';

/** A checked lesson with its scenario, set as the lesson sets it, and the texts that both were read from. */
export interface ReadLesson extends Pick<ReadScenario, 'sources'> {
  readonly lesson: Lesson;
  readonly model: Model;
  /** Where a part of the lesson stands in its file. */
  readonly placeOf: (path: Path) => Place;
}

/** Says whether a text is a lesson rather than a scenario: its mapping has the key `lesson`. */
export function isLessonText(source: Source): boolean {
  const layer = readLayer(source);
  const contents = layer.ok ? layer.value.document.contents : undefined;
  return isMap(contents) && contents.has('lesson');
}

/**
 * Reads a lesson and the scenario it names, or returns all problems of a stage (YAML, shape, scenario, settings,
 * names). `open` finds scenarios; where the scenario itself is wrong, its own problems are returned.
 */
export function parseLesson(source: Source, open: OpenSource): Checked<ReadLesson> {
  const read = readLayer(source);
  if (!read.ok) return { ok: false, problems: inFileOrder(read.problems, [source]) };
  const layers = [read.value];
  const { value } = read.value;
  const shaped = rawLesson.safeParse(value);
  if (!shaped.success) {
    const problems = zodProblems({ layers, value, schema: rawLesson, kind: 'lesson' }, shaped.error.issues);
    return { ok: false, problems: inFileOrder(problems, layers) };
  }
  const raw = shaped.data;
  const noted = new ProblemList(layers);
  const base = open(raw.scenario, source.file);
  if ('what' in base) noted.error(['scenario'], base);
  const scenario = 'what' in base ? undefined : parseScenario(base, open);
  if (scenario?.ok === false) return scenario;
  const model = scenario && setAs(raw, scenario.value, noted);
  const lesson = model && linkLesson(raw, model, noted);
  const problems = inFileOrder(noted.kept, layers, noted.dropped);
  if (!scenario || !model || !lesson || noted.hasErrors) return { ok: false, problems };
  const { sources } = scenario.value;
  return {
    ok: true,
    value: { lesson, model, sources, placeOf: path => placeOf(layers, path, 'value') },
    warnings: problems,
  };
}

/** Binds the scenario as the lesson says; what cannot be is noted. */
function setAs({ set = {} }: RawLesson, { scenario }: ReadScenario, noted: ProblemList): Model | undefined {
  const settings = new Map<string, SettingValue>();
  for (const [name, value] of Object.entries(set)) {
    const setting = parseSetting(scenario, `${name}=${value}`);
    if ('what' in setting) noted.error(['set', name], setting, isSettingName(scenario, name) ? 'value' : 'key');
    else settings.set(...setting);
  }
  if (noted.hasErrors) return undefined;
  const model = makeModel(scenario, settings);
  if (isModel(model)) return model;
  for (const fault of model) noted.error(['set'], fault);
  return undefined;
}
