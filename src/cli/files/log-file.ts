import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { writeAll } from './write-new.ts';

/** A file that grows by what we append. That nobody else wrote to it shows in its size after our last write. */
export interface LogFile {
  readonly path: string;
  /** Appends a text and returns true; false where the file is no longer as we left it. Throws what the system says. */
  append(text: string): boolean;
  close(): void;
}

/** Goes on with a file that had `size` bytes when it was read. */
export function reopenLog(path: string, size: number): LogFile {
  let file: number | undefined;
  let expected = size;
  return {
    path,
    append(text) {
      if (!existsSync(path)) return false;
      file ??= openSync(path, constants.O_WRONLY | constants.O_APPEND);
      if (!isAsLeft(path, file, expected)) return false;
      expected += writeWhole(file, text);
      // Two that write in the same moment both see it here, and each goes on in a file of its own.
      return isAsLeft(path, file, expected);
    },
    close() {
      if (file !== undefined) closeSync(file);
    },
  };
}

/** The path must still lead to the file that is open: one that was removed or replaced would take writes in vain. */
function isAsLeft(path: string, file: number, size: number): boolean {
  const [named, opened] = [statSync(path, { throwIfNoEntry: false }), fstatSync(file)];
  return named?.ino === opened.ino && named.dev === opened.dev && opened.size === size;
}

/** Makes a new file with a text, under the name wanted or the next that is free: whole or not at all, over nothing. */
export function createLog(wanted: string, text: string): LogFile {
  const draft = join(dirname(wanted), `.${randomUUID()}.part`);
  try {
    const file = openSync(draft, 'wx');
    try {
      writeWhole(file, text);
    } finally {
      closeSync(file);
    }
    for (;;) {
      const path = freePath(wanted);
      if (place(draft, path)) return reopenLog(path, Buffer.byteLength(text));
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Returns a path at which there is no file: the one wanted, or `name-2.ext`, `name-3.ext` and so on beside it. */
export function freePath(wanted: string): string {
  const ending = extname(wanted);
  const name = join(dirname(wanted), basename(wanted, ending));
  let path = wanted;
  for (let i = 2; isTaken(path); i++) path = `${name}-${i}${ending}`;
  return path;
}

/** A link that leads nowhere takes its name as well. Where nothing can be looked up, writing there says why. */
function isTaken(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** Gives a file its name, unless another has it by now. Some file systems know no links; there a copy has to do. */
function place(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
  }
  try {
    copyFileSync(draft, path, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);

/** Synced, so that what was played outlives a power cut. */
function writeWhole(file: number, text: string): number {
  const bytes = writeAll(file, text);
  fsyncSync(file);
  return bytes;
}
