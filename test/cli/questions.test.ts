import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { few } from '../support/pace.ts';
import { emptyFolder, parley } from './program.ts';

const json = (...args: readonly string[]): Record<string, unknown> => {
  const { code, stdout, stderr } = parley([...args, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
};

describe('every question of the game answers in text, and in one JSON document with what it takes to repeat it', () => {
  const FLAG = 'test/support/games/turnabout.yaml';
  test.each(
    few(
      [
        ['odds', 'washington-caracas'],
        ['why', FLAG, '--after', 'red:hold world:quiet'],
        ['guarantee', FLAG, '--ending', 'taken', '--for', 'blue'],
        ['sample', FLAG, '--runs', '100', '--seed', '7'],
        ['why', 'washington-caracas', '--after', 'washington:hold'],
        ['guarantee', 'washington-caracas', '--ending', 'war', '--for', 'caracas'],
        ['sample', 'washington-caracas', '--runs', '100', '--seed', '7'],
      ],
      4,
    ),
  )('%s of %s', (...args) => {
    expect(json(...args)).toMatchObject({
      schemaVersion: 1,
      command: args[0],
      scenario: { id: args[1] === FLAG ? 'turnabout' : args[1], hash: expect.stringMatching(/^sha256:/) },
      levers: args[1] === FLAG ? { opens: 0 } : expect.objectContaining({ dockStrike: 0 }),
    });
    const { code, stdout } = parley(args);
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

  test('compare, of two crises, says that they are, and as of when each is', () => {
    const files = ['test/golden/brinkmanship.yaml', 'test/support/games/coin.yaml'];
    const { stdout } = parley(['compare', ...files]);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('“brinkmanship” and “coin” are different crises');
    expect(stdout).toMatch(/^Base: +As of .*\n(?: .*\n)*Beside it: As of /m);
    expect(json('compare', ...files).apart).toContain('different crises');
  });
});

describe('why --after', () => {
  const line = 'washington:strike-on-land/2 caracas:hold';

  test('judges the moves of the line, and asks after it where somebody chooses there', () => {
    const document = json('why', 'washington-caracas', '--after', line);
    expect(document).toMatchObject({
      after: line,
      thresholds: { dubious: 0.05, mistake: 0.1, blunder: 0.15 },
      party: null,
      actions: [],
      line: [
        {
          round: 1,
          mover: 'washington',
          move: 'washington:strike-on-land/2',
          judgement: { mark: expect.stringMatching(/\?/) },
        },
        { round: 1, mover: 'caracas', move: 'caracas:hold', judgement: { mark: '' } },
      ],
    });
    const { stdout } = parley(['why', 'washington-caracas', '--after', line]);
    expect(stdout).toMatch(/\n {3}1 Washington: Strike a target on Venezuelan soil +\?[?!]? +\d/);
    expect(stdout).toContain('\nNow nobody chooses: the world draws');
    expect(stdout.split('\n').filter(text => text.length > 80)).toEqual([]);
  });
});

describe('odds --json', () => {
  test('holds all that docs/method.md, section 3 names', () => {
    const document = json('odds', 'washington-caracas', '--horizon', '3');
    expect(Object.keys(document)).toEqual(
      expect.arrayContaining(['horizon', 'states', 'turnsPerRound', 'odds', 'byRound', 'tallies', 'ladder', 'value']),
    );
    expect(document).toMatchObject({ horizon: 3, turnsPerRound: 3, states: 105_984 });
    expect(document.byRound).toHaveLength(3);
  });
});

test('export writes the game for PRISM-games, and never over a file', () => {
  const folder = emptyFolder();
  const args = ['export', 'test/support/games/haggle.yaml', '--to', 'prism', '-o', join(folder, 'haggle')];
  expect(parley(args).code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['haggle.prism', 'haggle.props']);
  expect(parley(args).code).toBe(3);
  expect(parley([...args, '--force']).code).toBe(0);
});

describe('a run that was drawn', () => {
  test.each([
    [['--replay', '7/x'], /^parley: "7\/x" does not name a run\./],
    [['--replay', '7/1', '--seed', '7'], /^parley: --replay names its own seed/],
  ])('%j is refused with exit code 2', (args, message) => {
    const { code, stderr } = parley(['play', 'test/support/games/coin.yaml', ...args]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});

test.each([
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
])('%j ends with exit code %i and a sentence', (args, code, message) => {
  const ran = parley(args);
  expect(ran.code).toBe(code);
  expect(ran.stdout).toBe('');
  expect(ran.stderr).toMatch(message);
});
