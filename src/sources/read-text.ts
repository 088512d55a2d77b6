import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { countText } from '../words/numbers/count.ts';
import type { Message } from '../words/problem.ts';
import { quotePath } from '../words/quote.ts';
import { keepRead } from './read-files.ts';
import { reasonOf } from './system-reason.ts';

/** The longest scenario, in bytes; longer files are refused, and no more than this of any is read. */
const MAX_BYTES = 2_000_000;

/** What is read at a time. */
const CHUNK = 65_536;

/** A text and how many bytes it takes in its file. */
interface ReadText {
  readonly text: string;
  readonly bytes: number;
}

/** Reads a text file, or says why it cannot be read. `-` is standard input. */
export function readText(path: string, most = MAX_BYTES): ReadText | Message {
  const what = path === '-' ? 'Standard input cannot be read.' : `${quotePath(path)} cannot be read.`;
  const limit = `at most ${megabytes(most)} are read.`;
  try {
    if (path !== '-') {
      const status = statSync(path);
      if (status.isDirectory()) return { what, wayOut: 'It is a directory: name a file in it.' };
      if (status.isCharacterDevice() || status.isBlockDevice()) return { what, wayOut: 'It is a device.' };
      if (status.size > most) return { what, wayOut: `It has ${megabytes(status.size, most)}, and ${limit}` };
    }
    const read = readWhole(path, most);
    return read === undefined ? { what, wayOut: `It has more than ${megabytes(most)}, and ${limit}` } : read;
  } catch (error) {
    return { what, wayOut: reasonOf(error) };
  }
}

/** Writes a size with as many digits as it takes to show that it differs from another. */
const megabytes = (bytes: number, ...beside: readonly number[]) =>
  `${countText(
    bytes / 1e6,
    {},
    beside.map(one => one / 1e6),
  )} MB`;

/** A pipe does not say how long it is: it is read until it ends or has been too long. */
function readWhole(path: string, most: number): ReadText | undefined {
  const file = path === '-' ? 0 : openSync(path, 'r');
  try {
    keepRead(path, file);
    const chunks: Buffer[] = [];
    let bytes = 0;
    while (bytes <= most) {
      const chunk = Buffer.alloc(CHUNK);
      const length = readSome(file, chunk);
      if (length === 0) return { text: Buffer.concat(chunks).toString('utf8'), bytes };
      chunks.push(chunk.subarray(0, length));
      bytes += length;
    }
    return undefined;
  } finally {
    if (file !== 0) closeSync(file);
  }
}

/** A pipe that another program made non-blocking is asked again until it has something. */
function readSome(file: number, into: Buffer): number {
  for (;;) {
    try {
      return readSync(file, into);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
