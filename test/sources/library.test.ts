import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { basesOf, findScenario } from '../../src/sources/library.ts';
import { emptyFolder } from '../cli/program.ts';

const root = emptyFolder();
const folder = join(root, 'crisis');
mkdirSync(join(folder, 'variants'), { recursive: true });
const mine = join(folder, 'mine.yaml');
const file = (path: string) => {
  writeFileSync(path, 'secret: 1\n');
  return path;
};
for (const name of ['mine.yaml', 'base.yml', 'notes.txt', 'variants/calm.yaml', '../secret.yaml', 'named']) {
  file(join(folder, name));
}
symlinkSync(join(root, 'secret.yaml'), join(folder, 'link.yaml'));
symlinkSync(root, join(folder, 'up'));

const open = basesOf(mine);
const OUTSIDE = { what: expect.stringMatching(/lies outside the folder of the scenario\.$/) };
const NO_SCENARIO = { what: expect.stringMatching(/is not a scenario file\.$/) };

describe('a scenario may extend', () => {
  test.each(['base.yml', 'variants/calm.yaml', './base.yml', join(folder, 'base.yml')])('%s', reference => {
    expect(open(reference, mine)).toMatchObject({ text: 'secret: 1\n' });
  });

  test('a scenario of the library by name', () => {
    expect(open('washington-caracas', mine)).toMatchObject({ file: 'washington-caracas' });
  });

  test('a scenario of the library by the name of its file, where no file of its own is called so', () => {
    expect(open('washington-caracas.yaml', mine)).toMatchObject({ file: 'washington-caracas' });
    file(join(folder, 'grit-opening.yaml'));
    expect(open('grit-opening.yaml', mine)).toMatchObject({ text: 'secret: 1\n' });
  });

  test('from a folder below, a file of the folder above that is still its own', () => {
    expect(open('../base.yml', join(folder, 'variants/calm.yaml'))).toMatchObject({ text: 'secret: 1\n' });
  });
});

describe('a scenario may not extend', () => {
  test.each([
    ['a file above its folder', '../secret.yaml', OUTSIDE],
    ['a file that is not there above its folder', '../nothing.yaml', OUTSIDE],
    ['a file by its full path', join(root, 'secret.yaml'), OUTSIDE],
    ['a file through a link', 'link.yaml', OUTSIDE],
    ['a file through a linked folder', 'up/secret.yaml', OUTSIDE],
    ['a file that is no YAML', 'notes.txt', NO_SCENARIO],
    ['the accounts of the machine', '../../../../../../../etc/passwd', NO_SCENARIO],
    ['a device', '/dev/stdin', NO_SCENARIO],
    ['standard input', '-', { what: expect.stringMatching(/neither a file nor a scenario of the library/) }],
    [
      'a file without an ending',
      'named',
      { what: expect.stringMatching(/neither a file nor a scenario of the library/) },
    ],
  ])('%s', (_, reference, expected) => {
    expect(open(reference, mine)).toMatchObject(expected);
  });

  test('above its folder when it is a variant below', () => {
    expect(
      basesOf(join(folder, 'variants/calm.yaml'))('../base.yml', join(folder, 'variants/calm.yaml')),
    ).toMatchObject(OUTSIDE);
  });
});

describe('a scenario is found', () => {
  test.each(['washington-caracas', 'washington-caracas.yaml', 'washington-caracas.yml'])(
    'in the library as %s',
    name => {
      expect(findScenario(name)).toMatchObject({ file: 'washington-caracas' });
    },
  );

  test('by its path before any of the library', () => {
    expect(findScenario(mine)).toEqual({ file: mine, text: 'secret: 1\n' });
  });
});

test.each([
  ['washington-carracas.yaml', 'There is no such file. Did you mean "washington-caracas", of the library?'],
  ['nothing-like-it.yaml', 'There is no such file.'],
  ['no/washington-caracas.yaml', 'There is no such file.'],
])('%s is not found', (reference, wayOut) => {
  expect(findScenario(reference)).toEqual({ what: `"${reference}" cannot be read.`, wayOut });
});
