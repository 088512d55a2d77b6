import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { COIN } from '../support/tiny/coin.ts';
import { parley } from './program.ts';

describe('parley run', () => {
  test('prints the seed it chose, and that seed repeats it', () => {
    const first: { seed: string } = JSON.parse(parley(['run', '-', '--json'], { input: COIN }).stdout);
    const again: { seed: string } = JSON.parse(
      parley(['run', '-', '--json', '--seed', first.seed], { input: COIN }).stdout,
    );
    expect(again).toEqual(first);
  });

  test('plays by policy: with infinite precision nobody tosses who is better off without', () => {
    const costly = COIN.replace('title: Toss,', 'title: Toss, cost: 1,');
    const settings = ['--set', 'ann.precision=infinity'];
    for (const seed of ['1', '2', '3', '4', '5']) {
      const { stdout } = parley(['run', '-', '--seed', seed, '--json', ...settings], { input: costly });
      expect(JSON.parse(stdout)).toMatchObject({
        line: 'ann:wait ann:wait ann:wait',
        play: {
          policy: 'quantal',
          parties: { ann: { precision: 'infinity', foresight: 1, patience: 0.9, doctrine: false } },
        },
      });
    }
  });

  test.each([['run'], ['play']])('%s stops where a game is too large, with the sentence of `odds`', command => {
    const args = ['-', '--max-states', '1'];
    const odds = parley(['odds', ...args], { input: COIN });
    expect(odds).toMatchObject({ code: 1, stdout: '' });
    expect(odds.stderr).toMatch(/^parley: "coin" has more than 1 states/);
    expect(parley([command, ...args], { input: COIN })).toEqual(odds);
  });

  test('prints a command that works for somebody who started by npm', () => {
    const env = { npm_lifecycle_event: 'start' };
    const { stdout } = parley(['run', '-', '--seed', '3'], { input: COIN, env });
    expect(stdout).toContain('Repeat it: npm start -- run - --seed 3 --rounds 3 (horizon ');
    const json: unknown = JSON.parse(parley(['run', '-', '--seed', '3', '--json'], { input: COIN, env }).stdout);
    expect(json).toMatchObject({ repeat: 'parley run - --seed 3 --rounds 3' });
  });

  test('takes foresight to the horizon and the precision of a best reply, and repeats them', () => {
    const settings = ['--set', 'ann.foresight=horizon', '--set', 'ann.precision=infinity'];
    const { code, stdout } = parley(['run', '-', '--seed', '3', '--json', ...settings], { input: COIN });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      settings: { 'ann.foresight': 'horizon', 'ann.precision': 'infinity' },
      repeat: `parley run - --seed 3 --rounds 3 ${settings.join(' ')}`,
    });
  });
});

describe('the other commands', () => {
  test('a reader that goes away is no failure', () => {
    const script = '(node dist/parley.js facts washington-caracas; echo "code $?" >&2) | head -1';
    const pipe = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
    expect(pipe.stdout).toBe('Wherever they want and whenever they want\n');
    expect(pipe.stderr).toBe('code 0\n');
  });

  test('help shows the help of a command', () => {
    expect(parley(['help', 'run'])).toEqual(parley(['run', '--help']));
    expect(parley(['help'])).toEqual(parley(['--help']));
  });
});
