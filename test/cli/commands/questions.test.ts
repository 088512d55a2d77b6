import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { few } from '../../support/pace.ts';
import { ranHere } from '../in-process.ts';
import { emptyFolder, parley } from '../program.ts';

const json = async (...args: readonly string[]): Promise<Record<string, unknown>> => {
  const { code, stdout, stderr } = await ranHere([...args, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
};

describe('every question of the game answers in text, and in one JSON document with what it takes to repeat it', () => {
  const FLAG = 'test/support/games/turnabout.yaml';
  test.each(
    few(
      [
        ['odds', FLAG],
        ['odds', FLAG, '--after', 'red:hold world:quiet'],
        ['why', FLAG, '--after', 'red:hold world:quiet'],
        ['guarantee', FLAG, '--ending', 'taken', '--for', 'blue'],
        ['sample', FLAG, '--runs', '100', '--seed', '7'],
        ['odds', 'washington-caracas'],
        ['why', 'washington-caracas', '--after', 'washington:hold'],
        ['guarantee', 'washington-caracas', '--ending', 'war', '--for', 'caracas'],
        ['sample', 'washington-caracas', '--runs', '100', '--seed', '7'],
      ],
      5,
    ),
  )('%s of %s', async (...args) => {
    expect(await json(...args)).toMatchObject({
      schemaVersion: 1,
      command: args[0],
      scenario: { id: args[1] === FLAG ? 'turnabout' : args[1], hash: expect.stringMatching(/^sha256:/) },
      levers: args[1] === FLAG ? { opens: 0 } : expect.objectContaining({ dockStrike: 0 }),
    });
    const { code, stdout } = await ranHere(args);
    expect(code).toBe(0);
    expect(stdout).toContain('Not a forecast');
    expect(stdout).toMatch(/\nHow to read it: /);
  });

  test('compare, of what is piped in with settings against without', () => {
    const input = readFileSync('test/support/games/coin.yaml', 'utf8');
    const { code, stdout } = parley(['compare', '-', '--set', 'bias=0.8'], { input });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Bias at 0\.8 instead of 0\.5 makes won 30 points likelier/m);
  });
});

test('export writes the game for PRISM-games, and never over a file', async () => {
  const folder = emptyFolder();
  const args = ['export', 'test/support/games/haggle.yaml', '--to', 'prism', '-o', join(folder, 'haggle')];
  expect((await ranHere(args)).code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['haggle.prism', 'haggle.props']);
  expect((await ranHere(args)).code).toBe(3);
  expect((await ranHere([...args, '--force'])).code).toBe(0);
});

describe('a run that was drawn', () => {
  test.each(
    few(
      [
        [['--replay', '7/x'], /^parley: "7\/x" does not name a run\./],
        [['--replay', '7/1', '--seed', '7'], /^parley: --replay names its own seed/],
      ],
      1,
    ),
  )('%j is refused with exit code 2', async (args, message) => {
    const { code, stderr } = await ranHere(['play', 'test/support/games/coin.yaml', ...args]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});

test.each(
  few(
    [
      [['why', 'test/support/games/coin.yaml', '--after', 'player:dance'], 2, /^parley: "dance" is not an action\./],
      [['why', 'washington-caracas', '--thresholds', '0.1,0.05,0.2'], 2, /Expected three rising shares/],
      [
        ['odds', 'washington-caracas', '--max-states', '1000'],
        1,
        /^parley: "washington-caracas" has more than 1,000 states/,
      ],
      [
        ['compare', 'test/support/games/haggle.yaml'],
        2,
        /^parley: There is nothing to compare with\. .*: node dist\/parley\.js compare test\/support\/games\/haggle\.yaml --set deal=sold$/m,
      ],
      [['guarantee', 'test/support/games/coin.yaml', '--ending', 'peace'], 2, /"peace"/],
    ],
    1,
  ),
)('%j ends with exit code %i and a sentence', async (args, code, message) => {
  const ran = await ranHere(args);
  expect(ran.code).toBe(code);
  expect(ran.stdout).toBe('');
  expect(ran.stderr).toMatch(message);
});

test.each([
  ['stillborn', 'play has ended, with “peace”. Set another start with --set.'],
  ['weather', 'the world draws. Name a line of play with --after.'],
])('why says for which reason nobody chooses at the start of %s', async (name, reason) => {
  expect(await ranHere(['why', `test/support/games/${name}.yaml`])).toEqual({
    code: 2,
    stdout: '',
    stderr: `parley: At the start nobody chooses: ${reason}\n`,
  });
});
