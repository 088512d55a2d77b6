import { at } from '../../../num/at.ts';
import { hashOf } from '../../../sources/hash.ts';
import type { Source } from '../../../words/problem.ts';
import { quotePath } from '../../../words/quote.ts';
import { EXIT, stopWith } from '../../exit.ts';
import { newGameOf } from '../../games/open-game.ts';
import { readLesson } from '../../open/lesson-library.ts';
import { scenarioSource } from '../../open/open-model.ts';
import type { PlayOptions } from './play-options.ts';

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
  const source = scenarioSource(file);
  if (source.text === at(sources, 0, 'source').text) return;
  const what = `The lesson is on another scenario than ${quotePath(file)}.`;
  throw stopWith(EXIT.wrongUsage, { what, wayOut: 'Leave the scenario out: the lesson names its own.' });
}
