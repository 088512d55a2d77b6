import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ranHere } from '../../in-process.ts';
import { emptyFolder } from '../../program.ts';

const BARGAIN = 'test/support/games/bargain.yaml';

describe('play --after', () => {
  test('begins where the line leads, with its moves made', async () => {
    const { code, stdout } = await ranHere(['play', BARGAIN, '--after', 'ann:go', '--plain', '--no-save'], ['q']);
    expect(code).toBe(0);
    expect(stdout).toContain('round 1 of 1 · Bob to move');
    expect(stdout).toContain('Round 1, Ann: Go on.');
  });

  test('saves the line as if it had been played', async () => {
    const path = join(emptyFolder(), 'game.parley');
    expect((await ranHere(['play', BARGAIN, '--after', 'ann:go', '--plain', '--save', path], ['1', 'q'])).code).toBe(0);
    expect(readFileSync(path, 'utf8').split('\n').slice(1)).toEqual([
      '{"from":0,"move":"ann:go"}',
      '{"from":1,"move":"bob:share"}',
      '',
    ]);
  });

  test('without a terminal tells the line as far as it goes', async () => {
    const { stdout } = await ranHere(['play', BARGAIN, '--after', 'ann:go']);
    expect(stdout).toContain('Go on');
    expect(stdout).toContain('No ending yet: play goes on in round 1 of 1.');
  });

  test.each([
    [['--after', 'ann:go', '--load', 'game.parley'], 'cannot be given together with'],
    [['--after', 'ann:go', '--replay', '7/3'], '--replay opens a line of play that was drawn, and --after gives one.'],
    [['--after', 'ann:go', '--lesson', 'grit'], '--lesson begins a game as the lesson sets it'],
    [['--after', 'bob:grab'], 'cannot be made'],
    [['--after', 'ann:og'], '"og" is not an action'],
  ])('refuses %j', async (args, message) => {
    const ran = await ranHere(['play', BARGAIN, ...args]);
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(message);
  });
});
