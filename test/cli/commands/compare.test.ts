import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawPaired, pairedUnknowns } from '../../../src/analysis/band/paired/paired-draws.ts';
import { percentileOf } from '../../../src/num/percentile.ts';
import { game } from '../../support/load.ts';
import { few } from '../../support/pace.ts';
import { ranHere } from '../in-process.ts';
import { parley } from '../program.ts';

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

describe('parley compare --band', () => {
  test('tells the band of each game and of the change, and last the draws and the seed', async () => {
    const { code, stdout } = await ranHere(['compare', URN, '--set', 'blue=0.3', '--band', '90', '--seed', '7']);
    expect(code).toBe(0);
    const text = stdout.replaceAll(/\s+/g, ' ');
    expect(text).toContain('Each ending in the middle 90% of 200 draws of 2 unknowns, the same draws in both games');
    expect(text).toMatch(/\(horizon 1, seed 7, 200 draws; Parley [\d.]+, sha256:\w+\) ?$/);
    expect(stdout).toMatch(/\n {2}white\n {4}base +68\.0% +\d\d\.\d% +7\d\.\d% +├─+●─*┤\n/);
    expect(stdout).toMatch(/\n {4}change, less likely in 200 of 200 +−24\.0 +−3\d\.\d +−\d\.\d +├─+●─+┤ *┊\n/);
    expect(stdout).toMatch(/\n {2}red\n.*\n.*\n {4}change +0\.0 +0\.0 +0\.0 +●\n/);
  });

  test('is what a loop over the odds of each game gives', async () => {
    const set = ['--set', 'blue=0.3'];
    const asked = ['compare', URN, ...set, '--band', '80', '--draws', '12', '--seed', '3', '--json'];
    const { band } = JSON.parse((await ranHere(asked)).stdout);
    const { base, other } = drawPaired(pairedUnknowns(game('urn'), game('urn', ['blue=0.3'])), {
      draws: 12,
      seed: '3',
    });
    const oddsOf = async (settings: object, own: readonly string[]) => {
      const drawn = Object.entries(settings).flatMap(([name, value]) => ['--set', `${name}=${value}`]);
      return JSON.parse((await ranHere(['odds', URN, ...own, ...drawn, '--json'])).stdout).odds;
    };
    const [was, is]: Record<string, number>[][] = [[], []];
    for (const settings of base) was?.push(await oddsOf(settings, []));
    for (const settings of other) is?.push(await oddsOf(settings, set));
    for (const ending of ['red', 'blue', 'both', 'white', 'undecided']) {
      const [before, after] = [was, is].map(all => Float64Array.from(all ?? [], odds => odds[ending] ?? Number.NaN));
      const change = after?.map((p, draw) => p - (before?.[draw] ?? Number.NaN));
      for (const [key, numbers] of Object.entries({ base: before, other: after, change })) {
        const sorted = numbers?.toSorted() ?? [];
        const told = band.endings[ending][key];
        expect(Math.abs(told.low - percentileOf(sorted, 0.1))).toBeLessThan(1e-12);
        expect(Math.abs(told.median - percentileOf(sorted, 0.5))).toBeLessThan(1e-12);
        expect(Math.abs(told.high - percentileOf(sorted, 0.9))).toBeLessThan(1e-12);
      }
      expect(band.endings[ending].change.likelierIn).toBe(change?.filter(p => p > 1e-12).length);
    }
  });

  test('holds what `odds --band` tells of the base', async () => {
    const options = ['--band', '90', '--draws', '30', '--json'];
    const alone = JSON.parse((await ranHere(['odds', URN, ...options])).stdout);
    const beside = JSON.parse((await ranHere(['compare', URN, '--set', 'red=0.3', ...options])).stdout);
    for (const [ending, band] of Object.entries(alone.band.endings)) {
      expect(beside.band.endings[ending].base).toEqual(band);
    }
    expect(beside.band.unknowns).toEqual({
      red: { base: { from: 0.1, to: 0.5, shape: 'uniform' }, other: null },
      blue: {
        base: { from: 0, to: 0.3, shape: 'triangular' },
        other: { from: 0, to: 0.3, shape: 'triangular' },
      },
    });
  });

  test('is told of each variant of a base', async () => {
    const folder = folderWith({
      'often.yaml': variant('a', 'urn.yaml', 0.4),
      'rare.yaml': variant('b', 'urn.yaml', 0.1),
    });
    const args = ['compare', join(folder, 'urn.yaml'), '--band', '90', '--draws', '20'];
    const { stdout } = await ranHere(args);
    expect(stdout.match(/\nEach ending in the middle 90% of 20 draws/g)).toHaveLength(2);
    expect(stdout).toContain('(horizon 1, seed 1, 20 draws;');
    const { beside } = JSON.parse((await ranHere([...args, '--json'])).stdout);
    expect(beside.map((one: { band: { draws: number } }) => one.band.draws)).toEqual([20, 20]);
  });

  const settings = [
    [URN, 'blue=0.3'],
    ['washington-caracas', 'startTrust=3'],
  ] as const;

  test.each(few(settings, 1))('is the same document for %s with %s on any number of threads', (file, set) => {
    const args = ['compare', file, '--set', set, '--band', '90', '--draws', '30', '--horizon', '2', '--json'];
    const one = parley([...args, '--threads', '1']);
    expect(one.code).toBe(0);
    for (const threads of few(['2', '3'], 1)) expect(parley([...args, '--threads', threads]).stdout).toBe(one.stdout);
  });

  test.each([
    [[URN, '--set', 'blue=0.3', '--draws', '10'], 2, '"--draws" says how a band is drawn, and none is asked for.'],
    [[URN, '--set', 'blue=0.3', '--band', '100'], 2, 'Expected a number of percent between 0 and 100, such as 90.'],
    [['test/support/games/coin.yaml', '--set', 'bias=0.8', '--band', '90'], 1, 'says of no lever within what it may'],
  ])('refuses %j with exit code %d', async (args, code, message) => {
    const ran = await ranHere(['compare', ...args]);
    expect([ran.code, ran.stdout]).toEqual([code, '']);
    expect(ran.stderr.replaceAll(/\s+/g, ' ')).toContain(message);
  });
});
