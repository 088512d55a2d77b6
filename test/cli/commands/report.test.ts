import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { few } from '../../support/pace.ts';
import { ranHere } from '../in-process.ts';
import { emptyFolder, parley } from '../program.ts';
import { HAGGLE, savedGame } from './report/saved-game.ts';

describe('report', () => {
  test('of a saved game writes a page, the same each time, and never over a file', async () => {
    const folder = emptyFolder();
    const game = savedGame(folder);
    const page = join(folder, 'a.html');
    expect((await ranHere(['report', game, '-o', page])).stderr).toMatch(
      /^Wrote .*a\.html: \d+ moves, \d+ kB\. Open it in a browser\.\n$/,
    );
    const first = readFileSync(page, 'utf8');
    expect(await ranHere(['report', game, '-o', page])).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('is there already'),
    });
    expect((await ranHere(['report', game, '-o', page, '--force'])).code).toBe(0);
    expect(readFileSync(page, 'utf8')).toBe(first);
    expect(first).toContain('parley report game.parley -o debrief.html');
  });

  test('of nothing says what is missing, as every message does', async () => {
    const { code, stderr } = await ranHere(['report']);
    expect([code, stderr.split('\n')[0]]).toEqual([2, "parley: missing required argument 'GAME'"]);
  });

  test('with --band tells how far the odds at the start hold, as odds --band does', async () => {
    const urn = ['test/support/games/urn.yaml', '--after', 'player:draw/1'];
    const asked = ['report', ...urn, '--band', '90', '--draws', '10', '-o', '-'];
    const { code, stdout } = await ranHere(asked);
    expect(code).toBe(0);
    expect(stdout).toContain('<h2 id="band">How far the odds hold</h2>');
    const { band } = JSON.parse(
      (await ranHere(['odds', 'test/support/games/urn.yaml', '--band', '90', '--draws', '10', '--json'])).stdout,
    );
    const percent = (p: number) => `${(100 * p).toFixed(1)}%`;
    expect(stdout).toContain(`<td>${percent(band.endings.red.low)} to ${percent(band.endings.red.high)}</td>`);
    expect(stdout).toContain('--band 90 --draws 10 -o debrief.html');
    expect((await ranHere(['report', ...urn, '-o', '-'])).stdout).not.toContain('How far the odds hold');
    const unasked = await ranHere(['report', ...urn, '--draws', '10', '-o', '-']);
    expect(unasked).toMatchObject({ code: 2, stderr: expect.stringContaining('Add --band 90.') });
  });

  test('without a name goes beside the game, under its name, and never over a file', async () => {
    const game = savedGame(emptyFolder());
    const page = game.replace(/\.parley$/, '.html');
    expect((await ranHere(['report', game])).stderr).toMatch(/^Wrote .*\/game\.html: /);
    const first = readFileSync(page, 'utf8');
    expect(first).toMatch(/^<!doctype html>/);
    expect(await ranHere(['report', game])).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('is there already'),
    });
    writeFileSync(page, 'of somebody');
    expect((await ranHere(['report', game, '--force'])).code).toBe(0);
    expect(readFileSync(page, 'utf8')).toBe(first);
  });

  test('goes to standard output, and nothing else does', () => {
    const { stdout, stderr } = parley(['report', HAGGLE, '--after', 'seller:cut buyer:wait', '-o', '-']);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^<!doctype html>/);
    expect(stdout).toMatch(/<\/html>\n$/);
    expect(stdout).toContain('--after &#39;seller:cut buyer:wait&#39;');
  });

  test.each(
    few(
      [
        [[HAGGLE], 2, /is no saved game.*Add --replay or --after, as in .* report test.*haggle\.yaml --replay 7\/1/],
        [[HAGGLE, '--replay', '7/3', '--after', 'seller:cut'], 2, /each name a line of play/],
        [[HAGGLE, '--after', 'seller:dance'], 2, /"dance" is not an action/],
        [[HAGGLE, '--replay', 'x'], 2, /does not name a run/],
        [['nowhere.parley'], 3, /nowhere\.parley/],
        [['README.md'], 1, /not a saved game/],
      ],
      1,
    ),
  )('%j is refused with exit code %i and a sentence', async (args, code, message) => {
    const output = join(emptyFolder(), 'page.html');
    const ran = await ranHere(['report', ...args, '-o', output]);
    expect(ran.code).toBe(code);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toMatch(message);
    expect(existsSync(output)).toBe(false);
  });
});
