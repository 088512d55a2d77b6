import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, interrupted, parley } from '../program.ts';

const PLANTED = 'test/bad/rules';
const file = (name: string) => `${PLANTED}/${name}.yaml`;
const check = (...args: readonly string[]) => parley(['check', ...args]);

/** Opens a saved game as text, where it stands. */
function opened(path: string): string {
  const { code, stdout } = parley(['play', '--load', path, '--plain', '--no-save'], { input: 'quit\n' });
  expect(code).toBe(0);
  return stdout;
}

describe('the exit code', () => {
  test('is 1 where a rule is broken, with the place as compilers print it', () => {
    const { code, stdout, stderr } = check(file('two-parties'));
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain(`\n${file('two-parties')}:24:34: error: The rule "fault" is broken: A rule.\n`);
  });

  test('is 0 where all hold, and 1 for a warning when strict', () => {
    expect(check(file('vacuous')).code).toBe(0);
    expect(check(file('vacuous'), '--strict').code).toBe(1);
    // The rules themselves say nothing of what can be reached.
    expect(check(file('vacuous'), '--strict', '--no-findings').code).toBe(1);
  });
});

test('what a variant takes over from its base and never uses is a note', () => {
  const { code, stdout } = check('cuban-public-trade', '--strict');
  expect(code).toBe(0);
  expect(stdout).toContain('cuban-missile-crisis.yaml:580:7: note: “Terms” is never removal offered.');
});

describe('what is asked for', () => {
  test('only some rules, without findings', () => {
    const { code, stdout } = check(file('at-most-anyone'), '--rule', 'by-policy', '--no-findings', '--json');
    expect(code).toBe(0);
    const told = JSON.parse(stdout);
    expect(told).toMatchObject({ command: 'check', passed: true, findings: null });
    expect(told.rules.map(({ rule }: { rule: string }) => rule)).toEqual(['by-policy']);
  });

  test('settings, a horizon and who is free', () => {
    const { code, stdout } = check(file('two-parties'), '--for', 'stoker', '--horizon', '1', '--json');
    expect(code).toBe(1);
    // Three moves break it, and one round has two.
    expect(JSON.parse(stdout)).toMatchObject({
      free: ['stoker'],
      horizon: 1,
      rules: [{ breach: { probability: 0, greatest: 0, likeliest: null, worst: null } }],
    });
    const hot = JSON.parse(check(file('two-parties'), '--set', 'heat=2', '--json').stdout);
    expect(hot).toMatchObject({ settings: { heat: 2 }, rules: [{ breach: { shortest: { line: '' } } }] });
  });

  test('what is not there is refused with the way out', () => {
    const refused = (...args: readonly string[]) => {
      const { code, stdout, stderr } = check(file('two-parties'), ...args);
      return [code, stdout, stderr];
    };
    expect(refused('--rule', 'falt')).toEqual([
      2,
      '',
      expect.stringMatching(/^parley: "falt" is not a rule of this scenario\. .*"fault"/),
    ]);
    expect(refused('--for', 'guest')).toEqual([2, '', expect.stringContaining('"guest" is not a party')]);
    expect(refused('--force')).toEqual([2, '', expect.stringContaining('--games')]);
    expect(refused('--max-states', '2')).toEqual([1, '', expect.stringMatching(/^parley: .*--max-states/)]);
  });
});

describe('the games of a broken rule', () => {
  test('open at the step that breaks it, which the text names the command for', () => {
    const folder = join(emptyFolder(), 'broken');
    const { stdout } = check(file('two-parties'), '--games', folder);
    expect(readdirSync(folder)).toEqual(['fault-shortest.parley']);
    const path = join(folder, 'fault-shortest.parley');
    expect(stdout).toContain(`Open it: node dist/parley.js play --load ${path}\n`);
    const text = opened(path);
    expect(text).toMatch(/round 2 of 2 · Cooler to move\./);
    expect(text).toMatch(/\nHeat: 2 of 2\./);
    expect(text).toContain('the rule is broken here');
    expect(readFileSync(path, 'utf8')).toContain(String.raw`"The rule \"fault\": A rule.\nIt demands: never: `);
    expect(text).not.toContain('Taken back');
  });

  test('are one where lines have the same moves, which text and record say', () => {
    const folder = emptyFolder();
    const { stdout } = check(file('two-parties'), '--games', folder);
    expect(readdirSync(folder)).toEqual(['fault-shortest.parley']);
    expect(stdout.match(/is\s+the\s+shortest,\s+and\s+its\s+game\s+the\s+same\./g)).toHaveLength(2);
    const path = join(folder, 'fault-shortest.parley');
    const { games } = JSON.parse(check(file('two-parties'), '--games', folder, '--force', '--json').stdout).rules[0];
    expect(games).toEqual({ shortest: path, likeliest: path, worst: path });
    const two = emptyFolder();
    check('test/report/check/scenarios/two-ways.yaml', '--games', two);
    expect(readdirSync(two).sort()).toEqual(['never-hot-likeliest.parley', 'never-hot-shortest.parley']);
  });

  test('are none where odds are too low: a line in which the thing comes about breaks nothing', () => {
    const folder = emptyFolder();
    const { stdout } = check(file('at-least-anyone'), '--games', folder, '--json');
    expect(readdirSync(folder)).toEqual([]);
    expect(JSON.parse(stdout).rules).toMatchObject([{ games: null }, { holds: false, games: null }]);
  });

  test('stand before what shows that a wait can last for ever, which can be played forward', () => {
    const folder = emptyFolder();
    check(file('leads-to-everyone'), '--games', folder);
    const text = opened(join(folder, 'fault-shortest.parley'));
    expect(text).toMatch(/round 2 of 4 · Keeper to move\./);
    expect(text).toMatch(/\nVase: hand, /);
    expect(text).toContain('it can fail from here');
    expect(text).not.toContain('the rule is broken here');
    expect(text).toMatch(/\nTaken back: Round 2, Keeper: Drop/);
  });

  test('have a horizon as long as their line', () => {
    const folder = emptyFolder();
    check(file('never-beyond-horizon'), '--games', folder);
    expect(readdirSync(folder)).toEqual(['fault-shortest.parley']);
    const path = join(folder, 'fault-shortest.parley');
    const [header = ''] = readFileSync(path, 'utf8').split('\n');
    expect(JSON.parse(header)).toMatchObject({ horizon: 2, seed: 'check', seats: { keeper: 'person' } });
    expect(opened(path)).toMatch(/\nHeat: 2 of 2\./);
  });

  test('keep the settings they were found with, and stand at the start where it is broken there', () => {
    const folder = emptyFolder();
    check(file('two-parties'), '--set', 'heat=2', '--games', folder);
    const text = opened(join(folder, 'fault-shortest.parley'));
    expect(text).toMatch(/round 1 of 2 · Stoker to move\./);
    expect(text).toMatch(/\nHeat: 2 of 2\./);
  });

  test('of odds: the likeliest by the policies, or the worst where anyone may choose', () => {
    const folder = emptyFolder();
    check(file('at-most-policy'), '--games', folder);
    expect(readdirSync(folder)).toEqual(['fault-likeliest.parley']);
    expect(opened(join(folder, 'fault-likeliest.parley'))).toMatch(/\nHeat: 2 of 2\./);
    const worst = emptyFolder();
    const { stdout } = check(file('at-most-anyone'), '--games', worst, '--json');
    const path = join(worst, 'fault-worst.parley');
    expect(JSON.parse(stdout).rules).toMatchObject([{ games: null }, { games: { worst: path } }]);
  });

  test('are not written over others, unless that is asked for', () => {
    const folder = emptyFolder();
    const ways = 'test/report/check/scenarios/two-ways.yaml';
    check(ways, '--games', folder);
    const again = check(ways, '--games', folder);
    expect([again.code, again.stdout]).toEqual([3, '']);
    expect(again.stderr).toMatch(/never-hot-shortest\.parley" is there already, and so is 1 more .* --force\.\n$/);
    expect(check(ways, '--games', folder, '--force').code).toBe(1);
    expect(check(file('climb'), '--games', file('climb')).stderr).toMatch(/^parley: .* is no folder for games\. /);
  });
});

test('the flagship holds all its rules, each of which says something', () => {
  const { code, stdout } = check('washington-caracas', '--no-findings');
  expect(code).toBe(0);
  expect(stdout).toMatch(/\n0 rules broken, \d\d hold\.\n/);
});

test('Ctrl-C ends a check with a sentence that says how far it came', async () => {
  const { code, stdout, stderr } = await interrupted(['check', 'washington-caracas', '--horizon', '10000']);
  expect([code, stdout]).toEqual([130, '']);
  expect(stderr).toMatch(
    /^parley: Stopped by Ctrl-C while .*; nothing is told of a part\. Check fewer rules by --rule, or leave out what no rule asks for by --no-findings\.\n$/,
  );
});

test('games go to no folder in which nothing can be made', () => {
  const { code, stdout, stderr } = check(file('two-parties'), '--games', '/proc/games', '--no-findings');
  expect([code, stdout]).toEqual([3, '']);
  expect(stderr).toContain('"/proc/games" is no folder for games.');
});
