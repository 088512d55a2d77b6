import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nearest } from '../scenario/build/nearest.ts';
import type { Message, Source } from '../scenario/text/problem.ts';
import { readText } from './read-file.ts';

/** The scenario that opens when none is named. */
export const FLAGSHIP = 'washington-caracas';

/** The shipped scenarios: beside `dist` when built, two folders further up when run from source. */
function libraryFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const folders = ['..', '../..'].map(up => join(here, up, 'scenarios'));
  return folders.find(folder => existsSync(folder)) ?? join(here, 'scenarios');
}

/** Returns the names of the shipped scenarios. */
export function libraryNames(): readonly string[] {
  const folder = libraryFolder();
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap(file => (file.endsWith('.yaml') ? [file.slice(0, -'.yaml'.length)] : []));
}

/** Finds a scenario by path, by library name, or on standard input (`-`). */
export function openScenario(reference: string): Source | Message {
  const isName = /^[a-z0-9-]+$/.test(reference) && reference !== '-' && !existsSync(reference);
  if (isName && !libraryNames().includes(reference)) {
    return {
      what: `"${reference}" is neither a file nor a scenario of the library.`,
      wayOut: nearest(reference, libraryNames()),
    };
  }
  return open(isName ? join(libraryFolder(), `${reference}.yaml`) : reference, reference);
}

/** Finds what a variant extends: beside the file that says so, or in the library. */
export function openBase(reference: string, from: string): Source | Message {
  const beside = resolve(from === '-' ? '.' : dirname(pathOf(from)), reference);
  if (existsSync(beside)) return open(beside, beside);
  return openScenario(reference);
}

/** A library scenario is shown by its name; its path is where the library is. */
function pathOf(file: string): string {
  return existsSync(file) ? file : join(libraryFolder(), `${file}.yaml`);
}

function open(path: string, file: string): Source | Message {
  const read = readText(path);
  return 'what' in read ? read : { file, text: read.text };
}
