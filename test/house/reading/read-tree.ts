import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceText } from './source.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** Reads all code below the folders named, in the order of their paths. */
export function readTree(folders: readonly string[]): readonly SourceText[] {
  const below = folders.flatMap(folder =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(file => join(folder, file)),
  );
  return below
    .filter(path => /\.(tsx?|mjs)$/.test(path))
    .map(path => path.replaceAll('\\', '/'))
    .sort()
    .map(path => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}
