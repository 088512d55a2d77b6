import { fstatSync, realpathSync, statSync } from 'node:fs';

/** Which file of which device something is; the inode is 0 where the file system numbers no files. */
interface FileNumber {
  readonly dev: bigint;
  readonly ino: bigint;
}

/** A file that was read: what it was called, and where that led; empty where it leads nowhere by name. */
interface ReadFile extends FileNumber {
  readonly name: string;
  readonly path: string;
}

/** Every file that this program has read, once. */
const known = new Map<string, ReadFile>();

/** Keeps that an open file is read under a name; `-` is standard input. Pipes and terminals are no files, and not kept. */
export function keepRead(name: string, file: number): void {
  const status = fstatSync(file, { bigint: true });
  if (!status.isFile()) return;
  const { dev, ino } = status;
  const path = name === '-' ? '' : realPath(name);
  known.set(`${dev}:${ino}:${path}`, { name, path, dev, ino });
}

/**
 * Returns the name under which the file at a path was read; undefined where it was not. It is told by its number and by
 * its path: so under another spelling, through links, and where another program put a new file in its place. Throws
 * what the system says.
 */
export function nameRead(path: string): string | undefined {
  const there = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (!there) return undefined;
  const real = realPath(path);
  return [...known.values()].find(one => isSame(one, there) || (real !== '' && one.path === real))?.name;
}

/** Returns the name under which the file was read that standard output goes to; undefined where it goes to no such file. */
export function nameOfOutput(): string | undefined {
  const there = fstatSync(1, { bigint: true });
  return there.isFile() ? [...known.values()].find(one => isSame(one, there))?.name : undefined;
}

const isSame = (one: FileNumber, other: FileNumber) => one.ino !== 0n && one.ino === other.ino && one.dev === other.dev;

/** What a shell hands over as /dev/fd/63 may have no name any more. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return '';
  }
}
