import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type PlayedGame, preparePlay } from '../../analysis/analyst/played-game.ts';
import { checkLesson } from '../../analysis/lesson/check-lesson.ts';
import { parseLesson, type ReadLesson } from '../../analysis/lesson/parse-lesson.ts';
import type { Model } from '../../game/model.ts';
import { basesOf, nameOfFile } from '../../sources/library.ts';
import { readText } from '../../sources/read-text.ts';
import { nearest } from '../../words/nearest.ts';
import type { Checked, Message, Problem, Source } from '../../words/problem.ts';
import { quote } from '../../words/quote.ts';
import { EXIT, stopWith, stopWithProblems } from '../exit.ts';
import { otherKind, otherName } from './file-kind.ts';
import { lessonNames, lessonsFolder } from './lesson-names.ts';

/** Returns the shipped lesson that a reference names, with or without the ending of its file; undefined where it names none. */
export function lessonNamed(reference: string): string | undefined {
  const name = nameOfFile(reference) ?? reference;
  return !existsSync(reference) && lessonNames().includes(name) ? name : undefined;
}

/** Finds a lesson by path or by library name. */
export function findLesson(reference: string): Source | Message {
  const name = lessonNamed(reference);
  if (name === undefined && !existsSync(reference) && /^[a-z0-9-]+$/.test(reference)) {
    const what = `${quote(reference)} is neither a file nor a lesson of the library.`;
    return { what, wayOut: nearest(reference, lessonNames()) };
  }
  const read = readText(name === undefined ? reference : join(lessonsFolder(), `${name}.yaml`));
  return 'what' in read ? read : { file: name ?? reference, text: read.text };
}

/** Reads and checks a lesson; stops the command with all problems where there are any. */
export function readLesson(reference: string): ReadLesson {
  const source = findLesson(reference);
  if ('what' in source) throw stopWith(EXIT.noFile, otherName(reference, 'lesson') ?? source);
  const parsed = parseLesson(source, basesOf(reference));
  if (parsed.ok) return parsed.value;
  const other = otherKind(source, 'lesson');
  throw other ? stopWith(EXIT.wrongScenario, other) : stopWithProblems(parsed.problems);
}

/** Reads a lesson and holds all it claims to its game, explored and solved. */
export async function checkedLesson(source: Source): Promise<Checked<ReadLesson>> {
  const parsed = parseLesson(source, basesOf(source.file));
  if (!parsed.ok) return parsed;
  const { lesson, model, placeOf } = parsed.value;
  const faults = await checkLesson(solvedGame(model), lesson);
  const problems = faults.map(
    ({ path, message }): Problem => ({ severity: 'error', place: placeOf(path), ...message }),
  );
  return problems.length > 0 ? { ok: false, problems } : parsed;
}

/** Explores the game of a lesson; stops the command where it is too large. */
export function solvedGame(model: Model): PlayedGame {
  const game = preparePlay(model, async () => undefined);
  if ('what' in game) throw stopWith(EXIT.wrongScenario, game);
  return game;
}
