import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Message } from '../../scenario/text/problem.ts';
import { reasonOf } from '../read-file.ts';
import { shellWord } from '../repeat.ts';
import { freePath } from './log-file.ts';

/** Says what stands in the way of saving a new game there; to be asked before a game begins, not after an hour of it. */
export function savingFault(path: string): Message | undefined {
  if (existsSync(path)) {
    const wayOut = `Go on with it by --load ${shellWord(path)}, or name another file; nothing is overwritten.`;
    return { what: `There is a file "${path}" already.`, wayOut };
  }
  try {
    mkdirSync(dirname(path), { recursive: true });
    accessSync(dirname(path), constants.W_OK);
    return undefined;
  } catch (error) {
    const wayOut = `${reasonOf(error)} Name another place by --save FILE, or play without saving by --no-save.`;
    return { what: `Games cannot be saved in "${dirname(path)}".`, wayOut };
  }
}

/** Returns where games are kept: `$XDG_STATE_HOME/parley`, or `~/.local/state/parley`. */
export function gamesFolder(): string {
  return join(process.env.XDG_STATE_HOME || join(homedir(), '.local', 'state'), 'parley');
}

/** Returns a free name that tells the crisis and the moment: `washington-caracas-2026-11-23T12-00-00.parley`. */
export function newGamePath(id: string, now: Date): string {
  return freePath(join(gamesFolder(), `${id}-${now.toISOString().slice(0, 19).replaceAll(':', '-')}.parley`));
}
