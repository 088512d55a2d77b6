import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { isGameText } from '../../play/game-header.ts';
import { readText } from '../../sources/read-text.ts';
import type { Message } from '../../words/problem.ts';
import { quotePath } from '../../words/quote.ts';
import { freePath } from '../files/log-file.ts';
import { makeFolder } from '../files/make-folder.ts';
import { whyNotWritten } from '../files/why-not-written.ts';
import { type PathKind, sameFile, whatIsAt } from '../files/write-new.ts';
import { shellWord } from '../repeat.ts';

/** Says what stands in the way of saving a new game there; to be asked before a game begins, not after an hour of it. */
export function savingFault(path: string): Message | undefined {
  if (path === '') return { what: '"" is not the name of a file.', wayOut: OTHERWISE };
  try {
    const there = whatIsAt(path);
    if (there) return sameFile(path, OWN_FILE) ?? takenBy(path, there);
    makeFolder(resolve(dirname(path)));
    accessSync(dirname(path), constants.W_OK);
    return undefined;
  } catch (error) {
    return { what: `Games cannot be saved as ${quotePath(path)}.`, wayOut: `${whyNotWritten(error)} ${OTHERWISE}` };
  }
}

const OWN_FILE = 'Name another file, or leave --save out: a game that is loaded then goes on in its own file.';

const OTHERWISE = 'Name another place by --save FILE, or play without saving by --no-save.';

function takenBy(path: string, there: PathKind): Message {
  if (there === 'directory') {
    return { what: `A game cannot be saved as ${quotePath(path)}.`, wayOut: 'It is a directory: name a file in it.' };
  }
  const wayOut = there === 'file' && isSavedGame(path) ? `Go on with it by --load ${shellWord(path)}, or name` : 'Name';
  return {
    what: `There is a file ${quotePath(path)} already.`,
    wayOut: `${wayOut} another file; nothing is overwritten.`,
  };
}

/** The longest saved game, in bytes: a scenario, and hundreds of thousands of moves. */
const MAX_GAME_BYTES = 20_000_000;

/** Reads the file of a saved game, or says why it cannot be read. */
export const readGameFile = (path: string) => readText(path, MAX_GAME_BYTES);

function isSavedGame(path: string): boolean {
  const read = readGameFile(path);
  return 'text' in read && isGameText(read.text);
}

/** Returns where games are kept: `$XDG_STATE_HOME/parley`, or `~/.local/state/parley`. */
export function gamesFolder(): string {
  return join(process.env.XDG_STATE_HOME || join(homedir(), '.local', 'state'), 'parley');
}

/** Returns a free name that names the crisis and the moment: `washington-caracas-2026-11-23T12-00-00.parley`. */
export function newGamePath(id: string, now: Date): string {
  return freePath(join(gamesFolder(), `${id}-${now.toISOString().slice(0, 19).replaceAll(':', '-')}.parley`));
}
