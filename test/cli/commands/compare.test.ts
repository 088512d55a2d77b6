import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ranHere } from '../in-process.ts';

const URN = 'test/support/games/urn.yaml';

/** A folder with a copy of the urn and, beside it, files that do or do not extend it. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-compare-'));
  copyFileSync(URN, join(folder, 'urn.yaml'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const variant = (id: string, base: string, red: number) =>
  `parley: 1\nextends: ${base}\nid: ${id}\nlevers: { red: { default: ${red} } }\n`;

describe('parley compare FILE', () => {
  test('finds the variants in the folder of the file, and those alone', async () => {
    const folder = folderWith({
      'often.yaml': variant('urn-often', 'urn.yaml', 0.4),
      'rare.yml': variant('urn-rare', './urn.yaml', 0.1),
      'of-another.yaml': variant('urn-of-another', 'often.yaml', 0.3),
      'elsewhere.yaml': 'parley: 1\nextends: ../urn.yaml\nid: elsewhere\n',
      'broken.yaml': 'extends: [',
      'notes.yaml': 'extends: urn\n',
      'urn-too.yaml': 'a: 1',
    });
    const { code, stdout } = await ranHere(['compare', join(folder, 'urn.yaml'), '--json']);
    expect(code).toBe(0);
    const { beside } = JSON.parse(stdout);
    expect(beside.map((one: { scenario: { id: string } }) => one.scenario.id)).toEqual(['urn-often', 'urn-rare']);
    expect(beside[1].files).toEqual({ base: join(folder, 'urn.yaml'), other: join(folder, 'rare.yml') });
  });

  test('holds a variant in a folder against the base beside it', async () => {
    const folder = folderWith({ 'often.yaml': variant('urn-often', 'urn.yaml', 0.4) });
    const { stdout } = await ranHere(['compare', join(folder, 'often.yaml'), '--json']);
    const { files, odds } = JSON.parse(stdout);
    expect(files.base).toBe(join(folder, 'urn.yaml'));
    expect(odds[0]).toEqual({ name: 'red', title: 'red', before: 0.2, after: 0.4 });
  });

  test('tells two files with one id apart by what names them', async () => {
    const folder = folderWith({ 'a.yaml': variant('urn', 'urn.yaml', 0.4), 'b.yaml': variant('b', 'urn.yaml', 0.1) });
    const [a = '', b = '', base = ''] = ['a.yaml', 'b.yaml', 'urn.yaml'].map(name => join(folder, name));
    const many = await ranHere(['compare', base, a, b]);
    expect(many.stdout).toMatch(/\n {2}red, base +20\.0%\n {4}a\.yaml +40\.0% +\+20\.0\n {4}b +10\.0% +−10\.0\n/);
    expect(many.stdout).toMatch(/\nAn urn \(a\.yaml\)\n.*\n.*\nAn urn\n/);
    const two = await ranHere(['compare', base, a]);
    const text = two.stdout.replaceAll(/\s+/g, ' ');
    expect(text).toContain(`Base: An urn ("${base}") Beside it: An urn ("${a}") `);
    expect(text).toContain('red: 20 points likelier than in the base');
  });
});
