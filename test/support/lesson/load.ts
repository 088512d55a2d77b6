import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type PlayedGame, preparePlay } from '../../../src/analysis/analyst/played-game.ts';
import { parseLesson, type ReadLesson } from '../../../src/analysis/lesson/parse-lesson.ts';
import type { Model } from '../../../src/game/model.ts';
import type { Checked, Message, Source } from '../../../src/words/problem.ts';
import { problemsText } from '../../../src/words/problem-text.ts';
import { GAMES } from '../load.ts';

const ROOT = join(import.meta.dirname, '../../..');
const LESSONS = 'scenarios/lessons';

const read = (file: string): Source => ({ file, text: readFileSync(join(ROOT, file), 'utf8') });

/** Finds the shipped scenarios, and the hand-solved games, by name; and files beside the one that names them. */
function open(reference: string, from: string): Source | Message {
  if (reference.endsWith('.yaml')) return read(join(dirname(from), reference));
  const folders = ['scenarios', GAMES].filter(folder => readdirSync(join(ROOT, folder)).includes(`${reference}.yaml`));
  return folders[0] === undefined ? { what: `There is no ${reference}.` } : read(`${folders[0]}/${reference}.yaml`);
}

/** Reads a lesson text, with all that is wrong with it. */
export function readLessonText(text: string, file = 'lesson.yaml'): Checked<ReadLesson> {
  return parseLesson({ file, text }, open);
}

/** Reads a lesson text, or throws with the text of all its problems. */
export function lessonOf(text: string, file?: string): ReadLesson {
  const checked = readLessonText(text, file);
  if (!checked.ok) throw new Error(problemsText(checked.problems));
  return checked.value;
}

/** Returns the names of the shipped lessons. */
export function shippedLessons(): readonly string[] {
  return readdirSync(join(ROOT, LESSONS)).flatMap(file => (file.endsWith('.yaml') ? [basename(file, '.yaml')] : []));
}

/** Returns the text of a shipped lesson. */
export function lessonText(name: string): string {
  return read(`${LESSONS}/${name}.yaml`).text;
}

/** Explores the game of a model for questions about it, or throws with what stands against it. */
export function playedGame(model: Model): PlayedGame {
  const game = preparePlay(model, async () => undefined);
  if ('what' in game) throw new Error(game.what);
  return game;
}
