import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, parley } from '../program.ts';

const HAGGLE = 'test/support/games/haggle.yaml';

/** Saves a game that the model played to its end, with more written to it. */
function savedGame(folder: string, more: readonly object[] = []): string {
  const path = join(folder, 'game.parley');
  expect(parley(['play', HAGGLE, '--seed', '7', '--save', path]).code).toBe(0);
  writeFileSync(path, more.map(entry => `${JSON.stringify(entry)}\n`).join(''), { flag: 'a' });
  return path;
}

describe('report', () => {
  test('of a saved game writes a page, the same each time, and never over a file', () => {
    const folder = emptyFolder();
    const game = savedGame(folder);
    const [page, again] = [join(folder, 'a.html'), join(folder, 'b.html')];
    expect(parley(['report', game, '-o', page]).stderr).toMatch(
      /^Wrote .*a\.html: \d+ moves, \d+ kB\. Open it in a browser\.\n$/,
    );
    expect(parley(['report', game, '-o', page])).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('is there already'),
    });
    expect(parley(['report', game, '-o', page, '--force']).code).toBe(0);
    parley(['report', game, '-o', again]);
    expect(readFileSync(page, 'utf8')).toBe(readFileSync(again, 'utf8'));
    expect(readFileSync(page, 'utf8')).toContain('parley report game.parley -o debrief.html');
  });

  test('goes to standard output, and nothing else does', () => {
    const { stdout, stderr } = parley(['report', HAGGLE, '--after', 'seller:cut buyer:wait', '-o', '-']);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^<!doctype html>/);
    expect(stdout).toMatch(/<\/html>\n$/);
    expect(stdout).toContain('--after &#39;seller:cut buyer:wait&#39;');
  });

  test('of a run that was drawn tells the moves that the board would open', () => {
    const { stdout } = parley(['report', HAGGLE, '--set', 'price=1', '--replay', '7/3', '-o', '-']);
    const { stdout: board } = parley(['play', HAGGLE, '--set', 'price=1', '--replay', '7/3']);
    const ending = /Ending: (\w+)/.exec(board)?.[1];
    expect(stdout).toContain(`<strong>${ending}</strong>`);
    expect(stdout).toContain('start of Price: 1, set by you (3 by default)');
  });

  test('finds a game by its name in the folder of games', () => {
    const folder = emptyFolder();
    const games = join(folder, 'parley');
    mkdirSync(games);
    savedGame(games);
    expect(parley(['report', 'game', '-o', '-'], { env: { XDG_STATE_HOME: folder } }).stdout).toMatch(
      /^<!doctype html>/,
    );
  });

  test('tells the line on which play stood, and another by number or by name', () => {
    const folder = emptyFolder();
    const game = savedGame(folder, [
      { node: 1, name: 'Trunk' },
      { at: 0 },
      { from: 0, move: 'seller:insist' },
      { from: 3, move: 'buyer:walk' },
      { node: 4, name: 'The walk' },
      { at: 3 },
    ]);
    const page = (...more: readonly string[]) => parley(['report', game, '-o', '-', ...more]).stdout;
    const stood = page();
    expect(stood).toContain(
      'This page tells line 2, “The walk”: 2 moves, no ending yet; it parts in round 1, Seller: Insist',
    );
    expect(stood).toContain('line 1, “Trunk”: 2 moves, sold');
    expect(page('--branch', '2')).toBe(stood);
    expect(page('--branch', 'the WALK')).toBe(stood);
    expect(page('--branch', '1')).toContain('This page tells line 1');
    const { code, stderr } = parley(['report', game, '-o', '-', '--branch', 'Walks']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'parley: "Walks" names no single line of play of this game. It has 1 ("Trunk"), 2 ("The walk").\n',
    });
  });

  test.each([
    [[HAGGLE], 2, /is no saved game.*Add --replay or --after/],
    [[HAGGLE, '--replay', '7/3', '--after', 'seller:cut'], 2, /each name a line of play/],
    [[HAGGLE, '--after', 'seller:dance'], 2, /"dance" is not an action/],
    [[HAGGLE, '--replay', 'x'], 2, /does not name a run/],
    [['nowhere.parley'], 3, /nowhere\.parley/],
    [['README.md'], 1, /not a saved game/],
  ])('%j is refused with exit code %i and a sentence', (args, code, message) => {
    const output = join(emptyFolder(), 'page.html');
    const ran = parley(['report', ...args, '-o', output]);
    expect(ran.code).toBe(code);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toMatch(message);
    expect(existsSync(output)).toBe(false);
  });

  test('holds to a game as it was played', () => {
    const game = savedGame(emptyFolder());
    const ran = parley(['report', game, '-o', '-', '--set', 'price=1', '--after', 'seller:cut']);
    expect(ran).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('--set and --after cannot be given'),
    });
  });

  test('does not write where it cannot', () => {
    const ran = parley(['report', HAGGLE, '--after', '', '-o', '/nowhere/at/all.html']);
    expect(ran).toMatchObject({ code: 3, stderr: expect.stringContaining('cannot be written') });
  });
});
