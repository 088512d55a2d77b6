import { linkSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nameRead } from '../../src/sources/read-files.ts';
import { readText } from '../../src/sources/read-text.ts';
import { emptyFolder } from '../cli/program.ts';

const folder = emptyFolder();
const path = join(folder, 'a.yaml');
// Before any file is removed, whose number a new one could get.
for (const name of ['a.yaml', 'unread']) writeFileSync(join(folder, name), 'of somebody');
readText(path);

describe('a file that was read is known', () => {
  symlinkSync('a.yaml', join(folder, 'symbolic'));
  symlinkSync('symbolic', join(folder, 'of-a-link'));
  linkSync(path, join(folder, 'hard'));
  symlinkSync(folder, join(folder, 'here'));
  test.each([
    ['by its path', path],
    ['by a path from the working folder', relative('', path)],
    ['by a path that goes round', `${folder}/here/../${basename(folder)}/a.yaml`],
    ['by a symbolic link', join(folder, 'symbolic')],
    ['by a link to a link', join(folder, 'of-a-link')],
    ['by a hard link', join(folder, 'hard')],
    ['by a folder that is a link', join(folder, 'here', 'a.yaml')],
  ])('%s', (_, other) => expect(nameRead(other)).toBe(path));
});

test('a file that another program put in its place is known as well', () => {
  const [own, other] = [join(folder, 'own'), join(folder, 'other')];
  for (const one of [own, other]) writeFileSync(one, 'x');
  readText(own);
  expect(nameRead(other)).toBeUndefined();
  renameSync(other, own);
  expect(nameRead(own)).toBe(own);
});

test('nothing else is known: no other file, no file that is not there, no pipe and no device', () => {
  for (const name of ['unread', 'nowhere']) expect(nameRead(join(folder, name))).toBeUndefined();
  readText('/dev/null');
  expect(nameRead('/dev/null')).toBeUndefined();
});
