import { posix } from 'node:path';
import { arrowsOf, circlesIn } from './circles.ts';
import { crowdedFolders, filesByFolder, longFiles, MOST_LINES } from './crowded.ts';
import { doubleTypes } from './doubles.ts';
import { type Link, linksOf } from './reading/links.ts';
import { parseSource } from './reading/parse-source.ts';
import { readTree } from './reading/read-tree.ts';
import type { Source } from './reading/source.ts';
import { MOST_FILES } from './siblings.ts';
import { idleExports } from './unused.ts';
import { upwardLinks } from './upward.ts';

/** Prints the figures of the house, and all that keeps it from being in order; exits 1 where anything does. */
const all = readTree(['src', 'test']).map(parseSource);
const src = all.filter(({ path }) => path.startsWith('src/'));
const idle = idleExports(all);
const casts = sum(src, one => one.casts);
const links = src.flatMap(linksOf);

print('src', sizeText(src));
print('test', sizeText(all.filter(source => !src.includes(source))));
print('functions of src', functionsText(src));
print('casts (as)', `${perThousand(casts, src)} in 1,000 lines`);
print('largest knot of folders', String(circlesIn(arrowsOf(links, posix.dirname))[0]?.length ?? 0));
print('exports that only tests use', String(idle.byTestsOnly.length));
if (process.argv.includes('--list')) list(idle.byTestsOnly);

mustBeNone('imports that point upward', upwardLinks(src).map(linkText));
mustBeNone(
  'circles of files',
  circlesIn(arrowsOf(links, path => path)).map(files => files.join(', ')),
);
mustBeNone('type names that stand for two things', doubleTypes(src));
mustBeNone('exports that nobody uses', idle.unused);
mustBeNone(
  'uses of any',
  src.filter(({ anys }) => anys > 0).map(({ path, anys }) => `${path}: ${anys}`),
);
mustBeNone(`files of more than ${MOST_LINES} lines`, longFiles(all));
mustBeNone(`folders of more than ${MOST_FILES} files`, crowdedFolders(all));

function print(what: string, figure: string): void {
  console.log(`${what.padEnd(38)} ${figure}`);
}

function list(items: readonly string[]): void {
  for (const item of items) console.log(`  ${item}`);
}

function mustBeNone(what: string, found: readonly string[]): void {
  print(what, String(found.length));
  list(found);
  if (found.length > 0) process.exitCode = 1;
}

function sizeText(sources: readonly Source[]): string {
  const lines = sum(sources, one => one.lines).toLocaleString('en');
  return `${sources.length} files, ${filesByFolder(sources.map(({ path }) => path)).size} folders, ${lines} lines`;
}

function functionsText(sources: readonly Source[]): string {
  const functions = sources.flatMap(({ path, functions }) => functions.map(one => ({ ...one, path })));
  const sorted = functions.sort((a, b) => a.lines - b.lines);
  const tenth = sorted[Math.ceil(0.9 * sorted.length) - 1];
  const last = sorted.at(-1);
  return `${sorted.length}; 90% have at most ${tenth?.lines} lines, the longest ${last?.lines} (${last?.name} in ${last?.path})`;
}

function linkText({ from, to }: Link): string {
  return `${from} imports ${to}`;
}

function sum(sources: readonly Source[], figure: (source: Source) => number): number {
  return sources.reduce((total, source) => total + figure(source), 0);
}

function perThousand(count: number, sources: readonly Source[]): string {
  return ((1000 * count) / sum(sources, ({ lines }) => lines)).toFixed(1);
}
