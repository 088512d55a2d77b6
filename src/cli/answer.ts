import { type AnsweredWith, repeatLine } from '../report/tell/repeat-line.ts';
import { print } from './exit.ts';
import { shellWord } from './repeat.ts';
import { startedAs } from './start/started.ts';

/** The words of the command that is being answered. */
let asked: readonly string[] = [];

/** Remembers what was asked, so that its answer can say how to ask it again. */
export function noteAsked(words: readonly string[]): void {
  asked = words;
}

/** Prints an answer as text, and last how to have it again: the command, and what it came of. */
export function printAnswer(text: string, answered: AnsweredWith): Promise<void> {
  return print(`${text}\n${askedAgain(answered)}`);
}

/** Says how the answer to the command that was asked can be had again. */
export const askedAgain = (answered: AnsweredWith): string =>
  repeatLine([startedAs(), ...asked.map(shellWord)].join(' '), answered);
