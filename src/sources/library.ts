import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { notScenarioFile, outsideFolder } from '../scenario/messages/extend-messages.ts';
import type { OpenSource } from '../scenario/text/extend.ts';
import { nearest, nearestOf } from '../words/nearest.ts';
import type { Message, Source } from '../words/problem.ts';
import { quote } from '../words/quote.ts';
import { readText } from './read-text.ts';

/** The scenario that opens when none is named. */
export const FLAGSHIP = 'washington-caracas';

/** The shipped scenarios: beside `dist` when built, beside `src` when run from source. */
export function libraryFolder(): string {
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

/** A pipe can be read once only, and a comparison asks for its base twice. */
let standardInput: Source | Message | undefined;

/** Finds a scenario by path, by library name with or without the ending of a file, or on standard input (`-`). */
export function findScenario(reference: string): Source | Message {
  if (reference === '-') {
    standardInput ??= open(reference, reference);
    return standardInput;
  }
  const isName = NAME.test(reference) && !existsSync(reference);
  return isName ? openByName(reference) : openFile(reference, reference);
}

const NAME = /^[a-z0-9-]+$/;

/** Returns the name that the file of a reference would have in a library, where it lies in no folder; else undefined. */
export function nameOfFile(reference: string): string | undefined {
  return /^([a-z0-9-]+)\.ya?ml$/.exec(reference)?.[1];
}

function openByName(name: string): Source | Message {
  if (libraryNames().includes(name)) return open(join(libraryFolder(), `${name}.yaml`), name);
  return {
    what: `${quote(name)} is neither a file nor a scenario of the library.`,
    wayOut: nearest(name, libraryNames(), 'parley help play lists all'),
  };
}

/** Opens a file at its path; where there is none and a scenario of the library is called so, opens that. */
function openFile(reference: string, path: string): Source | Message {
  const name = existsSync(path) ? undefined : nameOfFile(reference);
  if (name === undefined) return open(path, path);
  if (libraryNames().includes(name)) return openByName(name);
  const near = nearestOf(name, libraryNames());
  const opened = open(path, path);
  return 'what' in opened && near !== undefined
    ? { ...opened, wayOut: `${opened.wayOut} Did you mean ${quote(near)}, of the library?` }
    : opened;
}

/**
 * Returns how the bases of a scenario are found: YAML files at or below its own folder, and the library. A scenario may
 * come from a stranger. So nothing else is opened, whatever it asks for, and no link that leads elsewhere is followed.
 */
export function basesOf(scenario: string): OpenSource {
  const folders = [folderOf(scenario), libraryFolder()];
  return (reference, from) => {
    if (NAME.test(reference)) return openByName(reference);
    if (!/\.ya?ml$/.test(reference)) return notScenarioFile(reference);
    const path = resolve(folderOf(from), reference);
    return folders.some(folder => isWithin(folder, path)) ? openFile(reference, path) : outsideFolder(reference);
  };
}

/** A library scenario is shown by its name; its folder is where the library is. */
function folderOf(file: string): string {
  if (file === '-') return resolve('.');
  return existsSync(file) ? resolve(dirname(file)) : libraryFolder();
}

/** Asks the file system only about what lies in the folder by its name. */
function isWithin(folder: string, path: string): boolean {
  const isBelow = (root: string, at: string) =>
    !/^\.\.(\/|\\|$)/.test(relative(root, at)) && !isAbsolute(relative(root, at));
  if (!isBelow(folder, path)) return false;
  return !existsSync(path) || isBelow(realpathSync(folder), realpathSync(path));
}

function open(path: string, file: string): Source | Message {
  const read = readText(path);
  return 'what' in read ? read : { file, text: read.text };
}
