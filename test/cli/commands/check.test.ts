import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, openedGame, planted } from '../../support/check/planted.ts';
import { few } from '../../support/pace.ts';
import { emptyFolder, interrupted, parley } from '../program.ts';

describe('the exit code', () => {
  test('is 1 where a rule is broken, with the place as compilers print it', () => {
    const { code, stdout, stderr } = parley(['check', planted('two-parties')]);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain(`\n${planted('two-parties')}:24:34: error: The rule "fault" is broken: A rule.\n`);
  });
});

describe('what is asked for', () => {
  test('only some rules, without findings', async () => {
    const { code, stdout } = await check(planted('at-most-anyone'), '--rule', 'by-policy', '--no-findings', '--json');
    expect(code).toBe(0);
    const told = JSON.parse(stdout);
    expect(told).toMatchObject({ command: 'check', passed: true, findings: null });
    expect(told.rules.map(({ rule }: { rule: string }) => rule)).toEqual(['by-policy']);
  });

  test.each(
    few(
      [
        [['--rule', 'falt'], 2, /^parley: "falt" is not a rule of this scenario\. .*"fault"/],
        [['--for', 'guest'], 2, /"guest" is not a party/],
        [['--force'], 2, /--games/],
        [['--max-states', '2'], 1, /^parley: .*--max-states/],
      ],
      1,
    ),
  )('%j is refused with exit code %i and the way out', async (args, exit, message) => {
    const { code, stdout, stderr } = await check(planted('two-parties'), ...args);
    expect([code, stdout]).toEqual([exit, '']);
    expect(stderr).toMatch(message);
  });
});

describe('the games of a broken rule', () => {
  test('open at the step that breaks it, which the text names the command for', async () => {
    const folder = join(emptyFolder(), 'broken');
    const { stdout } = await check(planted('two-parties'), '--games', folder);
    expect(readdirSync(folder)).toEqual(['fault-shortest.parley']);
    const path = join(folder, 'fault-shortest.parley');
    expect(stdout).toContain(`Open it: node dist/parley.js play --load ${path}\n`);
    const text = openedGame(path);
    expect(text).toMatch(/round 2 of 2 · Cooler to move\./);
    expect(text).toMatch(/\nHeat: 2 of 2\./);
    expect(text).toContain('the rule is broken here');
    expect(readFileSync(path, 'utf8')).toContain(String.raw`"The rule \"fault\": A rule.\nIt demands: never: `);
    expect(text).not.toContain('Taken back');
  });

  test('are none where odds are too low: a line in which the thing comes about breaks nothing', async () => {
    const folder = emptyFolder();
    const { stdout } = await check(planted('at-least-anyone'), '--games', folder, '--json');
    expect(readdirSync(folder)).toEqual([]);
    expect(JSON.parse(stdout).rules).toMatchObject([{ games: null }, { holds: false, games: null }]);
  });
});

test('Ctrl-C ends a check with a sentence that says how far it came', async () => {
  const { code, stdout, stderr } = await interrupted(['check', 'washington-caracas', '--horizon', '10000']);
  expect([code, stdout]).toEqual([130, '']);
  expect(stderr).toMatch(
    /^parley: Stopped by Ctrl-C while .*; nothing is told of a part\. Check fewer rules by --rule, or leave out what no rule asks for by --no-findings\.\n$/,
  );
});
