import { isMap } from 'yaml';
import { isLessonText } from '../../analysis/lesson/parse-lesson.ts';
import { isGameText, readHeader } from '../../play/game-header.ts';
import { readLayer } from '../../scenario/text/yaml.ts';
import { hashOf } from '../../sources/hash.ts';
import { libraryNames } from '../../sources/library.ts';
import type { Message, Source } from '../../words/problem.ts';
import { quotePath } from '../../words/quote.ts';
import { shellWord } from '../repeat.ts';
import { startedAs } from '../start/started.ts';
import { lessonNames } from './lesson-names.ts';

/** What a command may be given. */
type OpenedKind = 'scenario' | 'game' | 'lesson';

/**
 * Says of a text that a command cannot take what it is, and which commands take it; undefined where it is of the kind
 * that is wanted, or nothing of Parley's.
 */
export function otherKind(source: Source, wanted: OpenedKind): Message | undefined {
  const kind = kindOf(source);
  if (kind === undefined || kind === wanted) return undefined;
  const name = source.file === '-' ? 'Standard input' : quotePath(source.file);
  return { what: `${name} is ${NAMES[kind]}, and not ${NAMES[wanted]}.`, wayOut: takersOf(kind, source) };
}

/** Says the same of a name: that of a shipped scenario where a lesson or a game is wanted, or of a lesson. */
export function otherName(name: string, wanted: OpenedKind): Message | undefined {
  const kind = lessonNames().includes(name) ? 'lesson' : libraryNames().includes(name) ? 'scenario' : undefined;
  if (kind === undefined || kind === wanted) return undefined;
  const what = `${quotePath(name)} is ${NAMES[kind]} of the library, and not ${NAMES[wanted]}.`;
  return { what, wayOut: takersOf(kind, { file: name, text: '' }) };
}

const NAMES: Readonly<Record<OpenedKind, string>> = {
  scenario: 'a scenario',
  game: 'a saved game',
  lesson: 'a lesson',
};

/** Returns what a text is; undefined where it is nothing of Parley's, or cannot be read. */
export function kindOf(source: Source): OpenedKind | undefined {
  if (isGameText(source.text)) return 'game';
  if (isLessonText(source)) return 'lesson';
  const layer = readLayer(source);
  const contents = layer.ok ? layer.value.document.contents : undefined;
  return isMap(contents) && contents.has('parley') ? 'scenario' : undefined;
}

function takersOf(kind: OpenedKind, { file, text }: Source): string {
  const command = (...words: readonly string[]) => `${startedAs()} ${words.map(shellWord).join(' ')}`;
  switch (kind) {
    case 'scenario':
      return `Begin a game of it: ${command('play', file)}. Tell a line of play of it: ${command('report', file, '--replay', '7/1')}.`;
    case 'lesson':
      return `Go through it: ${command('play', '--lesson', file)}. Tell it whole: ${command('lessons', file)}.`;
    case 'game': {
      const game = file === '-' ? 'GAME' : file;
      const begun = scenarioOf(text);
      const question = begun === undefined ? '' : ` Ask of the scenario it was begun from: ${command('odds', begun)}.`;
      return `Go on with it: ${command('play', '--load', game)}. Tell it as a page: ${command('report', game)}.${question}`;
    }
  }
}

/** The name by which the scenario of a saved game was opened; undefined where it came by standard input, or is damaged. */
function scenarioOf(text: string): string | undefined {
  const header = readHeader(text.split('\n', 1)[0] ?? '', true, hashOf);
  const file = 'what' in header ? undefined : header.sources[0]?.file;
  return file === '-' ? undefined : file;
}
