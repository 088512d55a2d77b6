import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, openedGame, planted } from '../../support/check/planted.ts';
import { emptyFolder } from '../program.ts';

test('the flagship holds all its rules, each of which says something', async () => {
  const { code, stdout } = await check('washington-caracas', '--no-findings');
  expect(code).toBe(0);
  expect(stdout).toMatch(/\n0 rules broken, \d\d hold\.\n/);
});

test('what a variant takes over from its base and never uses is a note', async () => {
  const { code, stdout } = await check('cuban-public-trade', '--strict');
  expect(code).toBe(0);
  expect(stdout).toContain('cuban-missile-crisis.yaml:683:7: note: “Terms” is never removal offered.');
});

test('games go to no folder in which nothing can be made', async () => {
  const { code, stdout, stderr } = await check(planted('two-parties'), '--games', '/proc/games', '--no-findings');
  expect([code, stdout]).toEqual([3, '']);
  expect(stderr).toContain('"/proc/games" is no folder for games.');
});

describe('what is asked for', () => {
  test('settings, a horizon and who is free', async () => {
    const { code, stdout } = await check(planted('two-parties'), '--for', 'stoker', '--horizon', '1', '--json');
    expect(code).toBe(1);
    // Three moves break it, and one round has two.
    expect(JSON.parse(stdout)).toMatchObject({
      free: ['stoker'],
      horizon: 1,
      rules: [{ breach: { probability: 0, greatest: 0, likeliest: null, worst: null } }],
    });
    const hot = JSON.parse((await check(planted('two-parties'), '--set', 'heat=2', '--json')).stdout);
    expect(hot).toMatchObject({ settings: { heat: 2 }, rules: [{ breach: { shortest: { line: '' } } }] });
  });
});

describe('the games of a broken rule', () => {
  test('are one where lines have the same moves, which text and record say', async () => {
    const folder = emptyFolder();
    const { stdout } = await check(planted('two-parties'), '--games', folder);
    expect(readdirSync(folder)).toEqual(['fault-shortest.parley']);
    expect(stdout.match(/is\s+the\s+shortest,\s+and\s+its\s+game\s+the\s+same\./g)).toHaveLength(2);
    const path = join(folder, 'fault-shortest.parley');
    const { games } = JSON.parse((await check(planted('two-parties'), '--games', folder, '--force', '--json')).stdout)
      .rules[0];
    expect(games).toEqual({ shortest: path, likeliest: path, worst: path });
    const two = emptyFolder();
    await check('test/report/answers/check/scenarios/two-ways.yaml', '--games', two);
    expect(readdirSync(two).sort()).toEqual(['never-hot-likeliest.parley', 'never-hot-shortest.parley']);
  });

  test('stand before what shows that a wait can last for ever, which can be played forward', async () => {
    const folder = emptyFolder();
    await check(planted('leads-to-everyone'), '--games', folder);
    const text = openedGame(join(folder, 'fault-shortest.parley'));
    expect(text).toMatch(/round 2 of 4 · Keeper to move\./);
    expect(text).toMatch(/\nVase: hand, /);
    expect(text).toContain('it can fail from here');
    expect(text).not.toContain('the rule is broken here');
    expect(text).toMatch(/\nTaken back: Round 2, Keeper: Drop/);
  });

  test('have a horizon as long as their line', async () => {
    const folder = emptyFolder();
    await check(planted('never-beyond-horizon'), '--games', folder);
    expect(readdirSync(folder)).toEqual(['fault-shortest.parley']);
    const path = join(folder, 'fault-shortest.parley');
    const [header = ''] = readFileSync(path, 'utf8').split('\n');
    expect(JSON.parse(header)).toMatchObject({ horizon: 2, seed: 'check', seats: { keeper: 'person' } });
    expect(openedGame(path)).toMatch(/\nHeat: 2 of 2\./);
  });

  test('keep the settings they were found with, and stand at the start where it is broken there', async () => {
    const folder = emptyFolder();
    await check(planted('two-parties'), '--set', 'heat=2', '--games', folder);
    const text = openedGame(join(folder, 'fault-shortest.parley'));
    expect(text).toMatch(/round 1 of 2 · Stoker to move\./);
    expect(text).toMatch(/\nHeat: 2 of 2\./);
  });

  test('of odds: the likeliest by the policies, or the worst where anyone may choose', async () => {
    const folder = emptyFolder();
    await check(planted('at-most-policy'), '--games', folder);
    expect(readdirSync(folder)).toEqual(['fault-likeliest.parley']);
    expect(openedGame(join(folder, 'fault-likeliest.parley'))).toMatch(/\nHeat: 2 of 2\./);
    const worst = emptyFolder();
    const { stdout } = await check(planted('at-most-anyone'), '--games', worst, '--json');
    const path = join(worst, 'fault-worst.parley');
    expect(JSON.parse(stdout).rules).toMatchObject([{ games: null }, { games: { worst: path } }]);
  });

  test('are not written over others, unless that is asked for', async () => {
    const folder = emptyFolder();
    const ways = 'test/report/answers/check/scenarios/two-ways.yaml';
    await check(ways, '--games', folder);
    const again = await check(ways, '--games', folder);
    expect([again.code, again.stdout]).toEqual([3, '']);
    expect(again.stderr).toMatch(
      /never-hot-shortest\.parley" is there already, and so is 1 other file .* --force\.\n$/,
    );
    expect((await check(ways, '--games', folder, '--force')).code).toBe(1);
    expect((await check(planted('climb'), '--games', planted('climb'))).stderr).toMatch(
      /^parley: .* is no folder for games\. /,
    );
  });
});

describe('the exit code', () => {
  test('is 0 where all hold, and 1 for a warning when strict', async () => {
    expect((await check(planted('vacuous'))).code).toBe(0);
    expect((await check(planted('vacuous'), '--strict')).code).toBe(1);
    // The rules themselves say nothing of what can be reached.
    expect((await check(planted('vacuous'), '--strict', '--no-findings')).code).toBe(1);
  });
});
