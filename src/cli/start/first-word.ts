import { statSync } from 'node:fs';
import { libraryNames } from '../../sources/library.ts';
import { nearest } from '../../words/nearest.ts';
import type { Message } from '../../words/problem.ts';
import { quote } from '../../words/quote.ts';
import { lessonNames } from '../open/lesson-names.ts';

/**
 * Says what is wrong with the first word of a command line, which is a command or, for `play`, a scenario. A word of
 * letters that is neither was most likely meant for a command.
 */
export function firstWordFault(word: string | undefined, commands: readonly string[]): Message | undefined {
  if (word === undefined || word.startsWith('-') || commands.includes(word)) return undefined;
  if (/[./\\]/.test(word) || isFile(word) || [...libraryNames(), ...lessonNames()].includes(word)) return undefined;
  return unknownCommand(word, commands);
}

const WHOLE = 'parley help lists all commands, parley help play all scenarios';

/** Says that there is no such command, and which is near. */
export function unknownCommand(word: string, commands: readonly string[]): Message {
  return { what: `Unknown command ${quote(word)}.`, wayOut: nearest(word, [...commands, ...libraryNames()], WHOLE) };
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
