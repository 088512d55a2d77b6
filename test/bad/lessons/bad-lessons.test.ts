import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemsText } from '../../../src/words/problem-text.ts';
import { readLessonText } from '../../support/lesson/load.ts';

// Each NAME.yaml is a bad lesson of the game "haggle" and NAME.txt what is said about it.
const FOLDER = import.meta.dirname;
const fixtures = readdirSync(FOLDER).flatMap(file => (file.endsWith('.yaml') ? [file.slice(0, -'.yaml'.length)] : []));

test.each(fixtures)('%s', async name => {
  const read = readLessonText(readFileSync(join(FOLDER, `${name}.yaml`), 'utf8'), `${name}.yaml`);
  const said = `${problemsText(read.ok ? read.warnings : read.problems)}\n`;
  expect(read.ok).toBe(false);
  expect(said).not.toMatch(/Invalid input|Too (small|big)|\[object|undefined|\bNaN\b|\n\s+at |scenario starts with "parley/);
  await expect(said).toMatchFileSnapshot(`./${name}.txt`);
});
