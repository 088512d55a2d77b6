import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { parley } from '../../program.ts';

export const HAGGLE = 'test/support/games/haggle.yaml';

/** Saves a game that the model played to its end, with more written to it. */
export function savedGame(folder: string, more: readonly object[] = []): string {
  const path = join(folder, 'game.parley');
  expect(parley(['play', HAGGLE, '--seed', '7', '--save', path]).code).toBe(0);
  writeFileSync(path, more.map(entry => `${JSON.stringify(entry)}\n`).join(''), { flag: 'a' });
  return path;
}
