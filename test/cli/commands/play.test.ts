import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GAMES } from '../../support/load.ts';
import { few } from '../../support/pace.ts';
import { ranHere } from '../in-process.ts';
import { emptyFolder, parley } from '../program.ts';

const HAGGLE = `${GAMES}/haggle.yaml`;

describe('play without a terminal', () => {
  test('saves the line played where --save says so, and loads it again', () => {
    const path = join(emptyFolder(), 'game.parley');
    const { code, stdout, stderr } = parley(['play', HAGGLE, '--seed', '8', '--as', 'buyer', '--save', path]);
    expect(code).toBe(0);
    expect(stderr).toContain('There is no terminal here');
    expect(stderr).toContain(`Saved. Go on with: node dist/parley.js play --load ${path}\n`);
    expect(stderr).toContain(`Its debrief as a page: node dist/parley.js report ${path}\n`);
    expect(readFileSync(path, 'utf8')).toContain('"seats":{"seller":"model","buyer":"person"}');
    const again = parley(['--load', path]);
    expect(again.code).toBe(0);
    const moves = (text: string) => text.slice(text.indexOf('Round 1')).replace(/Repeat it: .*\n/, '');
    expect(moves(again.stdout)).toBe(moves(stdout));
  });

  test('saves nothing otherwise', () => {
    const state = emptyFolder();
    expect(parley(['play', HAGGLE], { env: { XDG_STATE_HOME: state } }).code).toBe(0);
    expect(readdirSync(state)).toEqual([]);
  });

  test('reads a scenario from a pipe that is slow to come', () => {
    const script = `(sleep 0.5; cat ${HAGGLE}) | node dist/parley.js play - --seed 8`;
    const { status, stdout } = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toContain('Repeat it: node dist/parley.js run - --seed 8 --rounds 3 (horizon 3; ');
  });
});

describe('options that contradict each other', () => {
  const SEATS = 'parley: "nonsense" is not a party of this scenario. Known: washington, caracas, nobody.\n';
  test.each(
    few(
      [
        [['--as', 'nonsense'], SEATS],
        [['play', '--as', 'nonsense'], SEATS],
        [
          ['play', 'nonsense', '--load', 'G', '--set', 'trust=3', '--seed', '9', '--horizon', '3'],
          'parley: --load goes on with a game as it was begun: it cannot be given together with "nonsense", --set, --seed ' +
            'or --horizon. Leave one or the other out.\n',
        ],
        [['--lines', '3'], 'parley: --lines says how much of a saved game to open. Name the game by --load GAME.\n'],
        [['--load', '-'], 'parley: A saved game cannot come from standard input. Name its file.\n'],
      ],
      1,
    ),
  )('%j are told, with exit code 2', async (args, stderr) => {
    expect(await ranHere(args)).toEqual({ code: 2, stdout: '', stderr });
  });
});

describe('a place where no game can be saved', () => {
  const WAY_OUT = 'Name another place by --save FILE, or play without saving by --no-save.';
  const folder = emptyFolder();
  const file = join(folder, 'file');
  const game = join(folder, 'game');
  writeFileSync(file, 'of somebody');
  writeFileSync(game, '{"parleyGame":2}');
  const play = (args: readonly string[], state: string) =>
    parley(['play', HAGGLE, '--plain', ...args], { input: '1\nq\n', env: { XDG_STATE_HOME: state } });

  test('is told before play begins: the state folder is a file', () => {
    const { code, stdout, stderr } = play([], file);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^parley: Games cannot be saved as ".*\/file\/parley\/haggle-.*\.parley"\. /);
    expect(stderr).toContain(`A part of its path is not a directory. ${WAY_OUT}`);
    expect(readFileSync(file, 'utf8')).toBe('of somebody');
    expect(play(['--no-save'], file).code).toBe(0);
  });

  test.each(
    few(
      [
        ['a folder', folder, `A game cannot be saved as "${folder}". It is a directory: name a file in it.`],
        ['a file', file, `There is a file "${file}" already. Name another file; nothing is overwritten.`],
        [
          'a saved game',
          game,
          `There is a file "${game}" already. Go on with it by --load ${game}, or name another file; nothing is`,
        ],
        ['a device', '/dev/null', 'There is a file "/dev/null" already. Name another file; nothing is overwritten.'],
        ['nothing', '', `"" is not the name of a file. ${WAY_OUT}`],
        ['a name too long', join(folder, 'x'.repeat(300)), `Its name is too long. ${WAY_OUT}`],
        ['a folder that takes no files', '/proc/x/game.parley', `There is no such directory. ${WAY_OUT}`],
      ],
      1,
    ),
  )('is told before play begins: %s', (_, path, expected) => {
    const { code, stdout, stderr } = play(['--save', path], folder);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(expected);
  });
});

describe('a disk that is full', () => {
  test.each(few(['--help', 'facts washington-caracas'], 1))(
    'is told with exit code 3 where %s cannot be written',
    args => {
      const script = `node dist/parley.js ${args} > /dev/full`;
      const { status, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
      expect(stderr).toBe('parley: The output cannot be written. There is no room left.\n');
      expect(status).toBe(3);
    },
  );
});
