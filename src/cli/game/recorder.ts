import { accessSync, closeSync, constants, existsSync, fsyncSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Model } from '../../game/model.ts';
import { CUT_LINE, type GameHeader, makeEntryLine, makeHeaderLine } from '../../machine/game-file.ts';
import type { Timeline } from '../../machine/timeline.ts';
import type { Message } from '../../scenario/text/problem.ts';
import { reasonOf } from '../read-file.ts';

/** Writes a game to its file as it is played: appended and synced entry by entry, nothing ever overwritten. */
export interface Recorder {
  readonly path: string;
  /** Appends what happened since the last call. Never throws: a full disk must not end a game. */
  record(timeline: Timeline): void;
  /** Says whether anything was written; a game in which nobody moved leaves no file. */
  hasWritten(): boolean;
  /** Why writing stopped, where it did. */
  failure(): Message | undefined;
  close(): void;
}

/** Starts a new file with the first entry; a file that is there already is never touched. */
export function recordNew(path: string, model: Model, header: GameHeader): Recorder {
  const open = () => {
    const file = openSync(path, 'ax');
    writeWhole(file, makeHeaderLine(header));
    return file;
  };
  return makeRecorder(path, model, 0, open);
}

/** Goes on with a saved game whose first `written` entries are in the file. */
export function recordOn(path: string, model: Model, written: number, isCut: boolean): Recorder {
  const open = () => {
    const file = openSync(path, 'a');
    if (isCut) writeWhole(file, CUT_LINE);
    return file;
  };
  return makeRecorder(path, model, written, open);
}

function makeRecorder(path: string, model: Model, start: number, open: () => number): Recorder {
  let file: number | undefined;
  let written = start;
  let failure: Message | undefined;
  return {
    path,
    record({ log }) {
      if (failure || log.length === written) return;
      try {
        file ??= open();
        const lines = log.slice(written).map(entry => makeEntryLine(model, entry));
        writeWhole(file, lines.join(''));
        written = log.length;
      } catch (error) {
        failure = { what: `The game could not be saved to "${path}".`, wayOut: reasonOf(error) };
      }
    },
    hasWritten: () => file !== undefined,
    failure: () => failure,
    close() {
      if (file !== undefined) closeSync(file);
    },
  };
}

/** One write may take only a part of the text; synced, so that what was played outlives a power cut. */
function writeWhole(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
  fsyncSync(file);
}

/** Says what stands in the way of saving a new game there; to be asked before a game begins, not after an hour of it. */
export function savingFault(path: string): Message | undefined {
  if (existsSync(path)) {
    const wayOut = `Go on with it by --load ${path}, or name another file; nothing is overwritten.`;
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
  const name = join(gamesFolder(), `${id}-${now.toISOString().slice(0, 19).replaceAll(':', '-')}`);
  let path = `${name}.parley`;
  for (let i = 2; existsSync(path); i++) path = `${name}-${i}.parley`;
  return path;
}
