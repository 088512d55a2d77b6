import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type PlayedGame, preparePlay } from '../../analysis/analyst/played-game.ts';
import { checkLesson } from '../../analysis/lesson/check-lesson.ts';
import { parseLesson, type ReadLesson } from '../../analysis/lesson/parse-lesson.ts';
import type { Model } from '../../game/model.ts';
import { nearest } from '../../words/nearest.ts';
import type { Checked, Message, Problem, Source } from '../../words/problem.ts';
import type { PlayOptions } from '../commands/play/play-options.ts';
import { EXIT, stopWith, stopWithProblems } from '../exit.ts';
import { readText } from '../files/read-file.ts';
import { newGameOf } from '../games/open-game.ts';
import { basesOf, libraryFolder, openScenario } from './library.ts';
import { hashOf } from './open-model.ts';

const lessonsFolder = () => join(libraryFolder(), 'lessons');

/** Returns the names of the shipped lessons. */
export function lessonNames(): readonly string[] {
  const folder = lessonsFolder();
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap(file => (file.endsWith('.yaml') ? [file.slice(0, -'.yaml'.length)] : []));
}

/** Finds a lesson by path or by library name. */
export function findLesson(reference: string): Source | Message {
  const isPath = existsSync(reference) || !/^[a-z0-9-]+$/.test(reference);
  if (!isPath && !lessonNames().includes(reference)) {
    const what = `"${reference}" is neither a file nor a lesson of the library.`;
    return { what, wayOut: nearest(reference, lessonNames()) };
  }
  const read = readText(isPath ? reference : join(lessonsFolder(), `${reference}.yaml`));
  return 'what' in read ? read : { file: reference, text: read.text };
}

/** Reads and checks a lesson; stops the command with all problems where there are any. */
export function readLesson(reference: string): ReadLesson {
  const source = findLesson(reference);
  if ('what' in source) throw stopWith(EXIT.noFile, source);
  const parsed = parseLesson(source, basesOf(reference));
  if (!parsed.ok) throw stopWithProblems(parsed.problems);
  return parsed.value;
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

/** Opens a new game as a lesson sets it. `file` may name its scenario once more, and nothing else. */
export function openLesson(reference: string, file: string | undefined, options: PlayOptions) {
  const { lesson, model, sources } = readLesson(reference);
  if (file !== undefined) refuseOther(file, sources);
  const as = options.as ?? lesson.as?.join(',');
  const seed = options.seed ?? lesson.seed;
  const settled = { ...options, ...(as === undefined ? {} : { as }), ...(seed === undefined ? {} : { seed }) };
  const hash = hashOf(sources.map(({ text }) => text));
  return { game: newGameOf({ model, sources, hash }, settled), lesson };
}

function refuseOther(file: string, sources: readonly Source[]): void {
  const source = openScenario(file);
  if ('what' in source) throw stopWith(EXIT.noFile, source);
  if (source.text === sources[0]?.text) return;
  const what = `The lesson is on another scenario than "${file}".`;
  throw stopWith(EXIT.wrongUsage, { what, wayOut: 'Leave the scenario out: the lesson names its own.' });
}
