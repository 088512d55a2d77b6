import { posix } from 'node:path';
import type { Source } from './reading/source.ts';
import { MOST_FILES, SIBLINGS } from './siblings.ts';

/** The most lines of a file. */
export const MOST_LINES = 250;

/** Returns the files that are too long; tables that a program wrote may be as long as they are. */
export function longFiles(sources: readonly Source[]): readonly string[] {
  return sources
    .filter(({ path, lines }) => lines > MOST_LINES && !path.endsWith('.table.ts'))
    .map(({ path, lines }) => `${path}: ${lines} lines`);
}

/**
 * Returns the folders that hold too many files, other than siblings of one kind. The long tests of something stand beside
 * the quick ones, and are the same thing to whoever looks for it.
 */
export function crowdedFolders(sources: readonly Source[]): readonly string[] {
  const things = new Set(sources.map(({ path }) => path.replace('.long.test.', '.test.')));
  return [...filesByFolder([...things])]
    .filter(([folder, files]) => files > MOST_FILES && SIBLINGS[folder.replace(/^\w+\//, '')] === undefined)
    .map(([folder, files]) => `${folder}: ${files} files`);
}

/** Counts the files that stand in each folder itself. */
export function filesByFolder(paths: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const folder = posix.dirname(path);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return counts;
}
