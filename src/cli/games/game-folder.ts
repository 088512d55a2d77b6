import { resolve } from 'node:path';
import type { WrittenGame } from '../../report/tell/written-game.ts';
import { quotePath } from '../../words/quote.ts';
import { EXIT, stopWith } from '../exit.ts';
import { makeFolder } from '../files/make-folder.ts';
import { whyNotWritten } from '../files/why-not-written.ts';
import { refuseOverwriting, writeNew } from '../files/write-new.ts';
import { shellWord } from '../repeat.ts';
import { startedAs } from '../start/started.ts';

/** Where lines of play go as saved games. */
interface GamesOptions {
  readonly games?: string;
  readonly force?: boolean;
}

/** Stops the command where games may be overwritten and none are written. */
export function refuseForce({ games, force }: GamesOptions): void {
  if (!force || games !== undefined) return;
  throw stopWith(EXIT.wrongUsage, {
    what: '--force lets --games overwrite games.',
    wayOut: 'Name their folder by it.',
  });
}

/**
 * Writes saved games to a folder, which is made where there is none, and returns how each is opened. All are looked for
 * before any is written, so that a refusal leaves nothing half done.
 */
export function writeToFolder(
  folder: string,
  files: readonly { readonly path: string; readonly text: string }[],
  isForced: boolean,
): readonly WrittenGame[] {
  openFolder(folder);
  const paths = files.map(({ path }) => path);
  refuseOverwriting(paths, isForced, 'another folder with --games');
  for (const { path, text } of files) writeNew(path, [text], isForced);
  return paths.map(path => ({ path, command: `${startedAs()} play --load ${shellWord(path)}` }));
}

function openFolder(folder: string): void {
  try {
    makeFolder(resolve(folder));
  } catch (error) {
    throw stopWith(EXIT.noFile, { what: `${quotePath(folder)} is no folder for games.`, wayOut: whyNotWritten(error) });
  }
}
