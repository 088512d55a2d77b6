import type { Lesson } from '../../../analysis/lesson/lesson.ts';
import { isLessonText } from '../../../analysis/lesson/parse-lesson.ts';
import { parseScenario } from '../../../scenario/parse-scenario.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { basesOf, findScenario } from '../../../sources/library.ts';
import { counted } from '../../../words/numbers/plural.ts';
import { problemsText } from '../../../words/problem-text.ts';
import { EXIT, print, printJson, Stop, stopWith } from '../../exit.ts';
import { otherKind } from '../../open/file-kind.ts';
import { checkedLesson, findLesson, lessonNamed } from '../../open/lesson-library.ts';

/** Checks a scenario or a lesson and says all that is wrong with it, or what it holds. */
export async function validate(reference: string, options: { readonly json?: boolean }): Promise<void> {
  const source = lessonNamed(reference) !== undefined ? findLesson(reference) : findScenario(reference);
  if ('what' in source) throw stopWith(EXIT.noFile, source);
  const isLesson = isLessonText(source);
  const parsed = isLesson ? await checkedLesson(source) : parseScenario(source, basesOf(reference));
  const other = isLesson || parsed.ok ? undefined : otherKind(source, 'scenario');
  if (other) throw stopWith(EXIT.wrongScenario, other);
  const problems = parsed.ok ? parsed.warnings : parsed.problems;
  if (options.json) {
    await printJson({ schemaVersion: 1, command: 'validate', file: reference, valid: parsed.ok, problems });
    if (!parsed.ok) throw new Stop(EXIT.wrongScenario, '');
    return;
  }
  if (!parsed.ok) throw new Stop(EXIT.wrongScenario, problemsText(problems));
  if (problems.length > 0) await print(problemsText(problems));
  await print(
    'lesson' in parsed.value
      ? `${reference} is a valid lesson: ${stepsOf(parsed.value.lesson)}.`
      : `${reference} is a valid scenario: ${contentsOf(parsed.value.scenario)}.`,
  );
}

function stepsOf({ steps, minutes }: Lesson): string {
  const asks = steps.filter(({ predict }) => predict).length;
  return `${counted(steps.length, 'step')}, ${asks} of them with odds to give, ${counted(minutes, 'minute')}`;
}

function contentsOf({ parties, variables, actions, endings, levers, facts, assumptions }: Scenario): string {
  const tracks = variables.filter(({ kind }) => kind === 'track').length;
  const counts: [number, string, string][] = [
    [parties.length, 'party', 'parties'],
    [tracks, 'track', 'tracks'],
    [variables.length - tracks, 'gauge', 'gauges'],
    [actions.filter(({ mover }) => mover !== 'world').length, 'action', 'actions'],
    [endings.length, 'ending', 'endings'],
    [levers.length, 'lever', 'levers'],
    [facts.length, 'fact', 'facts'],
    [assumptions.length, 'assumption', 'assumptions'],
  ];
  return counts.map(([n, one, many]) => counted(n, one, many)).join(', ');
}
