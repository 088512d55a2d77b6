import { posix } from 'node:path';
import type { Import, Source } from './source.ts';

/** An import of a file of ours, by the path of that file. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly names: readonly string[];
}

/** Says whether what is imported is a file of ours and no package. */
export function isOurs({ from }: Import): boolean {
  return from.startsWith('.');
}

/** Returns the imports of our own files, each by the path of what it names. */
export function linksOf({ path, imports }: Source): readonly Link[] {
  return imports
    .filter(isOurs)
    .map(({ from, names }) => ({ from: path, to: posix.join(posix.dirname(path), from), names }));
}
