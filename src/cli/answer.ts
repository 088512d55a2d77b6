import { VERSION } from '../words/version.ts';
import { print } from './exit.ts';
import { shellWord } from './repeat.ts';
import { startedAs } from './start/started.ts';

/** The words of the command that is being answered. */
let asked: readonly string[] = [];

/** Remembers what was asked, so that its answer can say how to ask it again. */
export function noteAsked(words: readonly string[]): void {
  asked = words;
}

/** What an answer came of, beside the words of its command. */
export interface AnsweredWith {
  /** The hashes of the scenarios that were read, as `sha256:…`. */
  readonly hashes: readonly string[];
  /** In rounds. */
  readonly horizon: number;
  /** How something was drawn, "seed 1, 200 draws"; left out where nothing was. */
  readonly drawn?: string;
}

/** Prints an answer as text, and last how to have it again: the command, and what it came of. */
export function printAnswer(text: string, answered: AnsweredWith): Promise<void> {
  return print(`${text}\n${repeatLine(answered)}`);
}

/** So many digits of a hash tell scenarios apart. */
const DIGITS = 'sha256:'.length + 12;

/** Says how an answer can be had again: the command, and what it came of. */
export function repeatLine({ hashes, horizon, drawn }: AnsweredWith): string {
  const command = [startedAs(), ...asked.map(shellWord)].join(' ');
  const came = [`horizon ${horizon}`, ...(drawn === undefined ? [] : [drawn])].join(', ');
  const read = [...new Set(hashes)].map(hash => hash.slice(0, DIGITS)).join(' and ');
  return `Repeat it: ${command} (${came}; Parley ${VERSION}, ${read})`;
}
