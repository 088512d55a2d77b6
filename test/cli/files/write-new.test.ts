import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refuseOverwriting, writeNew } from '../../../src/cli/files/write-new.ts';
import { emptyFolder } from '../program.ts';

const ELSEWHERE = 'another name with -o';

test('files that are there are refused all at once, with the way out', () => {
  const folder = emptyFolder();
  const paths = ['a', 'b', 'c'].map(name => join(folder, name));
  for (const path of paths.slice(1)) writeFileSync(path, 'mine');
  expect(() => refuseOverwriting(paths, false, ELSEWHERE)).toThrow(
    `parley: "${folder}/b" is there already, and so is 1 other file that would be written. Choose another name with -o, or overwrite files with --force.`,
  );
  expect(() => refuseOverwriting(paths, true, ELSEWHERE)).not.toThrow();
  expect(() => refuseOverwriting([join(folder, 'a')], false, ELSEWHERE)).not.toThrow();
});

test('what is no file is never overwritten', () => {
  const folder = join(emptyFolder(), 'sub');
  mkdirSync(folder);
  for (const path of [folder, '/dev/null'])
    expect(() => refuseOverwriting([path], true, ELSEWHERE)).toThrow(`"${path}" is there already. `);
});

test('a file that comes while the command runs is not written over', () => {
  const path = join(emptyFolder(), 'a');
  expect(writeNew(path, ['één', '\n'], false)).toBe(6);
  expect(() => writeNew(path, ['other'], false)).toThrow(
    `"${path}" cannot be written. A file of that name is there already.`,
  );
  expect(readFileSync(path, 'utf8')).toBe('één\n');
  writeNew(path, ['other'], true);
  expect(readFileSync(path, 'utf8')).toBe('other');
});

test('what goes wrong while texts are made is no fault of the file', () => {
  function* broken() {
    yield 'a';
    throw new RangeError('no such line');
  }
  expect(() => writeNew(join(emptyFolder(), 'a'), broken(), false)).toThrow(new RangeError('no such line'));
});

test('what cannot be written to its end leaves what was there, and nothing beside it', () => {
  function* broken() {
    yield 'half';
    throw new RangeError('no such line');
  }
  const folder = emptyFolder();
  const path = join(folder, 'a');
  expect(() => writeNew(path, broken(), false)).toThrow(RangeError);
  expect(readdirSync(folder)).toEqual([]);
  writeFileSync(path, 'mine');
  expect(() => writeNew(path, broken(), true)).toThrow(RangeError);
  expect(readdirSync(folder)).toEqual(['a']);
  expect(readFileSync(path, 'utf8')).toBe('mine');
});

test('forced over a link it writes where that leads, and the link stays', () => {
  const folder = emptyFolder();
  const [link, path] = [join(folder, 'link'), join(folder, 'a')];
  writeFileSync(path, 'mine');
  symlinkSync(path, link);
  writeNew(link, ['new'], true);
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(folder).sort()).toEqual(['a', 'link']);
});
