import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { parley } from '../program.ts';

const built = '../../../dist/index.js';
const library: typeof import('../../../src/index.ts') = await import(built);
const { makeGame, odds, openScenario, orThrow } = library;

const GAME = 'test/support/games/turnabout.yaml';

test('the built library answers what the command prints', () => {
  const game = orThrow(makeGame(orThrow(openScenario(GAME)), { settings: { opens: 1 } }));
  const { stdout } = parley(['odds', GAME, '--set', 'opens=1', '--json']);
  expect(JSON.parse(JSON.stringify(odds(game)))).toEqual(JSON.parse(stdout));
});

test('an error of the built library is told in a few short lines', () => {
  const script = `import { odds } from ${JSON.stringify(`${process.cwd()}/dist/index.js`)}; odds('washington-caracas');`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('TypeError: odds wants a game as makeGame gives it, not the string "washington-caracas".\n');
  expect(Math.max(...stderr.split('\n').map(line => line.length))).toBeLessThan(200);
});
