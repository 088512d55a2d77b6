import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nameRead } from '../../sources/read-files.ts';
import { counted, plural } from '../../words/numbers/plural.ts';
import type { Message } from '../../words/problem.ts';
import { quotePath } from '../../words/quote.ts';
import { EXIT, stopWith } from '../exit.ts';
import { whyNotWritten } from './why-not-written.ts';

/** What stands at a path. */
export type PathKind = 'file' | 'directory' | 'other';

/** Returns what stands at a path, at the end of its links; undefined where nothing does. Throws what the system says. */
export function whatIsAt(path: string): PathKind | undefined {
  const there = statSync(path, { throwIfNoEntry: false });
  if (!there) return undefined;
  if (there.isFile()) return 'file';
  return there.isDirectory() ? 'directory' : 'other';
}

/**
 * Stops the command where one of the files it is to write is there already; forced, only where that is not a file, or
 * one that it has read. All are looked for before any is written, so that a refusal leaves nothing half done. To be
 * called once all is read. `elsewhere` says how to write to another place.
 */
export function refuseOverwriting(paths: readonly string[], isForced: boolean, elsewhere: string): void {
  for (const path of paths) refuseRead(path, `Choose ${elsewhere}: what a command reads is never overwritten.`);
  const there = paths.filter(path => isTaken(path, isForced));
  const [first] = there;
  if (first === undefined) return;
  const others = there.length - 1;
  const more =
    others === 0
      ? ''
      : `, and so ${plural(others, 'is', 'are')} ${counted(others, 'other file')} that would be written`;
  throw stopWith(EXIT.noFile, {
    what: `${quotePath(first)} is there already${more}.`,
    wayOut: `Choose ${elsewhere}, or overwrite ${plural(paths.length, 'a file', 'files')} with --force.`,
  });
}

/** Stops the command where a path leads to a file that it has read. */
function refuseRead(path: string, wayOut: string): void {
  const fault = sameFile(path, wayOut);
  if (fault) throw stopWith(EXIT.noFile, fault);
}

/** Says that a path leads to a file that was read, as `cp` does; undefined where it does not. */
export function sameFile(path: string, wayOut: string): Message | undefined {
  const read = ifKnown(() => nameRead(path));
  return read === undefined ? undefined : { what: `${namesOf(read, path)} are the same file.`, wayOut };
}

const namesOf = (read: string, path: string) =>
  `${read === '-' ? 'Standard input' : quotePath(read)} and ${quotePath(path)}`;

function isTaken(path: string, isForced: boolean): boolean {
  const there = ifKnown(() => whatIsAt(path));
  return there !== undefined && !(isForced && there === 'file');
}

/** Where nothing can be looked up, writing there says why. */
function ifKnown<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

/**
 * Writes texts to a file one after the other and returns how many bytes they are; over another only where forced, and
 * never over one that was read. They are written beside it and put in place whole, so that whoever ends the program
 * meanwhile leaves what was there before.
 */
export function writeNew(path: string, texts: Iterable<string | Uint8Array>, isForced: boolean): number {
  refuseRead(path, 'What a command reads is never overwritten.');
  try {
    const target = isForced && existsSync(path) ? realpathSync(path) : path;
    const part = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
    try {
      const bytes = writeWhole(part, texts);
      putInPlace(part, target, isForced);
      return bytes;
    } finally {
      rmSync(part, { force: true });
    }
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw stopWith(EXIT.noFile, notWritten(path, error));
  }
}

function writeWhole(path: string, texts: Iterable<string | Uint8Array>): number {
  const file = openSync(path, 'w');
  try {
    let bytes = 0;
    for (const text of texts) bytes += writeAll(file, text);
    return bytes;
  } finally {
    closeSync(file);
  }
}

/** A link, unlike a new name, never takes the place of a file that has come to be there meanwhile. */
function putInPlace(part: string, target: string, isForced: boolean): void {
  if (isForced) {
    renameSync(part, target);
    return;
  }
  try {
    linkSync(part, target);
  } catch (error) {
    // Where files have no second names, one is copied, which does not overwrite either.
    if (!hasCode(error, 'EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK')) throw error;
    copyFileSync(part, target, constants.COPYFILE_EXCL);
  }
}

const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

/** Says that the system would not write a file, and why. */
export function notWritten(path: string, error: unknown): Message {
  return { what: `${quotePath(path)} cannot be written.`, wayOut: whyNotWritten(error) };
}

/** Writes a text to an open file, of which one write may take only a part, and returns how many bytes it has. */
export function writeAll(file: number, text: string | Uint8Array): number {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
  return bytes.length;
}
