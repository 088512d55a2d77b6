import { readFigures } from '../../../analysis/lesson/figure-value.ts';
import { lessonOutlooks } from '../../../analysis/lesson/lesson-outlooks.ts';
import { at } from '../../../num/at.ts';
import { headerJson } from '../../../report/answers/header-json.ts';
import { lessonScript } from '../../../report/answers/lesson/lesson-script.ts';
import { toldText } from '../../../report/answers/lesson/lesson-text.ts';
import { hashOf } from '../../../sources/hash.ts';
import { inLines } from '../../../words/in-lines.ts';
import { counted } from '../../../words/numbers/plural.ts';
import { print, printJson } from '../../exit.ts';
import { readLesson, solvedGame } from '../../open/lesson-library.ts';
import { lessonNames } from '../../open/lesson-names.ts';

interface Options {
  readonly json?: boolean;
}

/** Lists the lessons of the library, or prints one whole, with the figures of its game. */
export function lessons(reference: string | undefined, options: Options): Promise<void> {
  return reference === undefined ? listAll(options) : printOne(reference, options);
}

async function listAll({ json }: Options): Promise<void> {
  const all = lessonNames().map(name => ({ name, ...readLesson(name) }));
  const listed = all.map(({ name, lesson: { title, says, minutes, steps }, model: { scenario } }) => ({
    name,
    title,
    says,
    minutes,
    steps: steps.length,
    scenario: { id: scenario.id, title: scenario.title },
  }));
  if (json) return printJson({ schemaVersion: 1, command: 'lessons', lessons: listed });
  const lines = listed.flatMap(({ name, title, says, minutes, steps, scenario }) => [
    `${name}: ${title}`,
    `    ${scenario.id} · ${counted(minutes, 'minute')} · ${counted(steps, 'step')}`,
    ...inLines(says, '    '),
  ]);
  return print(
    [...lines, '', 'Go through one: parley play --lesson NAME. Tell one whole: parley lessons NAME.'].join('\n'),
  );
}

async function printOne(reference: string, { json }: Options): Promise<void> {
  const { lesson, model, sources } = readLesson(reference);
  const outlooks = await lessonOutlooks(solvedGame(model), lesson);
  const reveals = lesson.steps.map(({ reveal }, i) => readFigures(reveal, at(outlooks, i, 'step')));
  if (!json) return print(lessonScript(lesson, model, reveals));
  const { id, title, says, minutes, intro, closing, seed } = lesson;
  const steps = lesson.steps.map((step, i) => ({
    id: step.id,
    title: step.title,
    prompt: step.prompt,
    predict: step.predict,
    reveal: toldText(at(reveals, i, 'step')),
    restsOn: step.restsOn,
  }));
  const header = headerJson('lessons', model, hashOf(sources.map(({ text }) => text)));
  return printJson({
    ...header,
    seed: seed ?? null,
    lesson: { id, title, says, minutes, intro, steps, closing, sources: lesson.sources },
  });
}
