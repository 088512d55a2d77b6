import { readFileSync, statSync } from 'node:fs';
import type { Message } from '../scenario/text/problem.ts';

/** Files longer than this are refused before they are read. */
const MAX_BYTES = 2_000_000;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EACCES: 'You are not allowed to.',
  EPERM: 'You are not allowed to.',
  EISDIR: 'It is a directory.',
  ENOTDIR: 'A part of its path is not a directory.',
  ELOOP: 'Its links lead round in a circle.',
  EROFS: 'The file system is read-only.',
  ENOSPC: 'There is no room left.',
  EEXIST: 'A file of that name is there already.',
  ENAMETOOLONG: 'Its name is too long.',
};

/** Says why the system refused a file, in a sentence. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `The system says ${code || String(error)}.`;
}

/** Reads a text file, or says why it cannot be read. `-` is standard input. */
export function readText(path: string): { readonly text: string } | Message {
  const what = path === '-' ? 'Standard input cannot be read.' : `"${path}" cannot be read.`;
  try {
    if (path !== '-') {
      const status = statSync(path);
      if (status.isDirectory()) return { what, wayOut: 'It is a directory: name a file in it.' };
      if (status.isCharacterDevice() || status.isBlockDevice()) return { what, wayOut: 'It is a device.' };
      if (status.size > MAX_BYTES) {
        const size = `${Math.round(status.size / 1e6)} MB`;
        return { what, wayOut: `It has ${size}, and at most ${MAX_BYTES / 1e6} MB are read.` };
      }
    }
    return { text: readFileSync(path === '-' ? 0 : path, 'utf8') };
  } catch (error) {
    return { what, wayOut: reasonOf(error) };
  }
}
