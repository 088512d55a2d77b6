import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText } from '../../src/sources/read-text.ts';
import { emptyFolder } from '../cli/program.ts';

test('a path is told whole, and safe to print', () => {
  const folder = `no-such-folder/${'deep/'.repeat(20)}`;
  expect(readText(`${folder}a\u001b[2J.yaml`)).toEqual({
    what: `"${folder}a\uFFFD[2J.yaml" cannot be read.`,
    wayOut: 'There is no such file.',
  });
});

test.each([
  [2_000_001, '2.000001'],
  [2_340_000, '2.34'],
  [3_000_000, '3'],
])('a file of %i bytes is never said to be as long as what is read', (bytes, size) => {
  const path = join(emptyFolder(), 'long.yaml');
  writeFileSync(path, Buffer.alloc(bytes));
  expect(readText(path)).toEqual({
    what: `"${path}" cannot be read.`,
    wayOut: `It has ${size} MB, and at most 2 MB are read.`,
  });
});
