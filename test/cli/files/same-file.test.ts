import { spawnSync } from 'node:child_process';
import { copyFileSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planted } from '../../support/check/planted.ts';
import { few } from '../../support/pace.ts';
import { HAGGLE, savedGame } from '../commands/report/saved-game.ts';
import { emptyFolder, parley } from '../program.ts';

/** A folder with a game, a scenario that breaks a rule, one that extends it, and links to them. */
function furnished() {
  const folder = emptyFolder();
  const at = (name: string) => join(folder, name);
  copyFileSync(planted('two-parties'), at('base.yaml'));
  writeFileSync(at('variant.yaml'), 'parley: 1\nextends: base.yaml\nid: variant\ntitle: A variant\n');
  for (const name of ['games', 'exports']) mkdirSync(at(name));
  linkSync(at('base.yaml'), at('games/fault-shortest.parley'));
  symlinkSync('../base.yaml', at('exports/out.props'));
  savedGame(folder);
  symlinkSync('game.parley', at('symbolic'));
  linkSync(at('game.parley'), at('hard'));
  return { folder, at };
}

const { folder, at } = furnished();
const files = ['base.yaml', 'variant.yaml', 'game.parley'];
const contents = () => files.map(name => readFileSync(at(name), 'utf8'));
const before = contents();
const near = (name: string) => relative('', at(name));

describe('what a command reads is never what it overwrites', () => {
  test.each(
    few(
      [
        ['the game of a report', ['report', at('game.parley'), '-o', near('game.parley'), '--force'], 'game.parley'],
        [
          'the scenario of an export, by a link',
          ['export', at('base.yaml'), '--to', 'prism', '-o', at('exports/out'), '--force'],
          'base.yaml',
        ],
        [
          'what a scenario extends, by a hard link',
          ['check', at('variant.yaml'), '--games', at('games'), '--force'],
          'base.yaml',
        ],
        ['a game that is loaded', ['play', '--load', at('game.parley'), '--save', at('hard')], 'game.parley'],
        ['a link to the game', ['report', at('game.parley'), '-o', at('symbolic'), '--force'], 'game.parley'],
        ['a hard link to it', ['report', at('game.parley'), '-o', at('hard'), '--force'], 'game.parley'],
        ['the game by its link', ['report', at('hard'), '-o', at('game.parley'), '--force'], 'hard'],
        [
          'what a scenario extends',
          ['report', at('variant.yaml'), '--after', 'stoker:wait', '-o', at('base.yaml'), '--force'],
          'base.yaml',
        ],
        ['a scenario that is to be played', ['play', at('base.yaml'), '--save', near('base.yaml')], 'base.yaml'],
        ['a base that is to be played', ['play', at('variant.yaml'), '--save', at('base.yaml')], 'base.yaml'],
        ['without --force', ['report', at('game.parley'), '-o', at('game.parley')], 'game.parley'],
      ] as [string, string[], string][],
      4,
    ),
  )('%s', (_, args, read) => {
    const { code, stdout, stderr } = parley(args);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^parley: ".*" and ".*" are the same file\. .*\n$/);
    expect(stderr).toContain(`parley: "${at(read)}" and `);
    expect(contents()).toEqual(before);
  });

  test('nor what it appends to by standard output', () => {
    const script = `node dist/parley.js validate ${at('base.yaml')} >> ${at('base.yaml')}`;
    const { status, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
    expect(status).toBe(3);
    expect(stderr).toMatch(/^parley: ".*base\.yaml" and standard output are the same file\. /);
    expect(contents()).toEqual(before);
  });

  test('and whatever else is there, only where --force says so', () => {
    const page = join(folder, 'page.html');
    writeFileSync(page, 'of somebody');
    const args = ['report', HAGGLE, '--after', 'seller:cut', '-o', page];
    expect(parley(args)).toMatchObject({ code: 3, stderr: expect.stringContaining('is there already') });
    expect(parley([...args, '--force']).code).toBe(0);
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>/);
  });
});
