import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { libraryFolder } from '../../sources/library.ts';

/** Returns where the shipped lessons are. */
export const lessonsFolder = (): string => join(libraryFolder(), 'lessons');

/** Returns the names of the shipped lessons. */
export function lessonNames(): readonly string[] {
  const folder = lessonsFolder();
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap(file => (file.endsWith('.yaml') ? [file.slice(0, -'.yaml'.length)] : []));
}
