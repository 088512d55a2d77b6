import { spawnSync } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GAMES } from '../../support/load.ts';
import { emptyFolder, parley } from '../program.ts';

const HAGGLE = `${GAMES}/haggle.yaml`;

test('a game marks moves by the thresholds that it is opened with', () => {
  const input = 'N\nv\nq\n';
  const told = (...args: readonly string[]) =>
    parley(['play', 'washington-caracas', '--plain', '--no-save', '--seed', '7', ...args], { input }).stdout;
  expect(told()).toContain('prefers 5 points or more (?!, dubious), 10 (?, mistake) or 15 (??, blunder)');
  expect(told('--thresholds', '0.001,0.002,0.9')).toContain(
    'prefers 0.1 points or more (?!, dubious), 0.2 (?, mistake)',
  );
  const { code, stderr } = parley(['play', '--thresholds', '0.2,0.1,0.3']);
  expect(code).toBe(2);
  expect(stderr).toContain('Expected three rising shares of 1, such as 0.05,0.10,0.15.');
});

describe('play without a terminal', () => {
  test('says that the last line of a saved game was cut', () => {
    const path = join(emptyFolder(), 'game.parley');
    parley(['play', HAGGLE, '--seed', '8', '--save', path]);
    truncateSync(path, readFileSync(path).length - 3);
    const { code, stderr } = parley(['play', '--load', path]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: `parley: The last line of "${path}" was cut while it was written, and is left out. Everything before it is there.\n`,
    });
  });

  test('offers the moves before a line that does not fit', () => {
    const path = join(emptyFolder(), 'game.parley');
    parley(['play', HAGGLE, '--seed', '8', '--save', path]);
    appendFileSync(path, '{"from":1,"move":"buyer:walk"}\n');
    const { code, stderr } = parley(['play', '--load', path]);
    expect(code).toBe(1);
    const lines = /add --lines (\d+):/.exec(stderr)?.[1] ?? '';
    expect(parley(['play', '--load', path, '--lines', lines]).code).toBe(0);
  });

  test('refuses a game whose settings cannot be, and one whose header was edited', () => {
    const path = join(emptyFolder(), 'game.parley');
    parley(['play', HAGGLE, '--seed', '8', '--set', 'trust=1', '--save', path]);
    writeFileSync(path, readFileSync(path, 'utf8').replace('"trust":1', '"trust":99'));
    const { code, stdout, stderr } = parley(['play', '--load', path]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^parley: The first line of this saved game was changed after the game was begun\./);
  });
});

describe('a place where no game can be saved', () => {
  const folder = emptyFolder();
  const play = (args: readonly string[], state: string) =>
    parley(['play', HAGGLE, '--plain', ...args], { input: '1\nq\n', env: { XDG_STATE_HOME: state } });

  test('is made where its folders are not there yet', () => {
    const path = join(folder, 'new/and/newer/game.parley');
    expect(play(['--save', path], folder).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toContain('"move":"seller:');
  });

  test('is told of a page as well', () => {
    const { stderr } = parley(['report', join(folder, 'new/and/newer/game.parley'), '-o', join(folder, 'none/x.html')]);
    expect(stderr).toBe(`parley: "${folder}/none/x.html" cannot be written. There is no such directory.\n`);
  });
});

describe('a disk that is full', () => {
  const limited = (kilobytes: number, args: string) =>
    spawnSync('bash', ['-c', `trap '' XFSZ; ulimit -f ${kilobytes}; exec node dist/parley.js ${args}`], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  test('leaves no beginning of a game behind, and is told with exit code 3', () => {
    const folder = emptyFolder();
    const { status, stdout, stderr } = limited(8, `play washington-caracas --seed 7 --save ${folder}/game.parley`);
    expect(status).toBe(3);
    expect(stdout).toContain('Ending: ');
    expect(stderr).toMatch(/^parley: The game could not be saved to /m);
    expect(readdirSync(folder)).toEqual([]);
  });
});
