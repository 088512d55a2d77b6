import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, parley } from '../program.ts';
import { HAGGLE, savedGame } from './report/saved-game.ts';

describe('report', () => {
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
      stderr: 'parley: "Walks" names no single line of play of this game. It has 1 ("Trunk") and 2 ("The walk").\n',
    });
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

  test('of a run that was drawn tells the moves that the board would open', () => {
    const { stdout } = parley(['report', HAGGLE, '--set', 'price=1', '--replay', '7/3', '-o', '-']);
    const { stdout: board } = parley(['play', HAGGLE, '--set', 'price=1', '--replay', '7/3']);
    const ending = /Ending: (\w+)/.exec(board)?.[1];
    expect(stdout).toContain(`<strong>${ending}</strong>`);
    expect(stdout).toContain('start of Price: 1, set by you (3 by default)');
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
