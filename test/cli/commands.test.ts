import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { few } from '../support/pace.ts';
import { COIN } from '../support/tiny/coin.ts';
import { ranHere } from './in-process.ts';
import { emptyFolder, parley } from './program.ts';

const FILE = join(emptyFolder(), 'coin.yaml');
writeFileSync(FILE, COIN);

describe('parley run', () => {
  test('gives the same line of play for the same seed', async () => {
    const args = ['run', FILE, '--seed', '3', '--json'];
    const first = parley(args);
    expect(first.code).toBe(0);
    expect((await ranHere(args)).stdout).toBe(first.stdout);
    expect(JSON.parse(first.stdout)).toMatchObject({
      schemaVersion: 1,
      seed: '3',
      line: 'ann:wait ann:toss/2 ann:toss/1',
      ending: 'done',
    });
  });

  test('stops after so many rounds', async () => {
    const { stdout } = await ranHere(['run', FILE, '--seed', '3', '--rounds', '1', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ line: 'ann:wait', ending: null });
  });

  test('tells a line of play, its ending and how to repeat it', () => {
    const { stdout } = parley(['run', '-', '--seed', '3', '--set', 'bias=1'], { input: COIN });
    expect(stdout).toContain('Repeat it: node dist/parley.js run - --seed 3 --rounds 3 --set bias=1 (horizon ');
    expect(stdout).toContain('Round 2 of 3\n  Ann    Toss\n         Heads.\n         Side: none → heads\n');
    expect(stdout).toContain('Ending: done. Heads came.\n');
    expect(stdout).toContain('Not a forecast');
  });

  test.each(
    few(
      [
        [
          ['--set', 'bais=1'],
          'parley: "bais" is not a lever, a start value or a setting of a party. Did you mean "bias"?',
        ],
        [['--set', 'bias=2'], 'parley: "2" cannot be the value of "bias". Expected a number from 0 to 1.'],
        [['--set', 'side=tails'], 'parley: "tails" is not a level of "side". Known: none, heads.'],
        [
          ['--rounds', '0'],
          "error: option '--rounds <rounds>' argument '0' is invalid. Expected a whole number of rounds",
        ],
        [['--colour'], "error: unknown option '--colour'"],
        [
          ['--seed', ''],
          'parley: "" cannot be a seed. Expected 1 to 100 characters, none of them a control character.',
        ],
        [['--seed', '\x1b[31mred'], 'parley: "\ufffd[31mred" cannot be a seed.'],
        [['--set', 'ann.patience=\x1b[31m'], 'parley: "\ufffd[31m" cannot be the value of "ann.patience".'],
        [['--horizon', '1000000000'], 'Expected a whole number of rounds from 1 to 10,000.'],
      ],
      1,
    ),
  )('refuses %j with exit code 2', async (args, message) => {
    const { code, stdout, stderr } = await ranHere(['run', FILE, ...args]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });
});

describe('the other commands', () => {
  test('validate says what a scenario holds', async () => {
    const { code, stdout } = await ranHere(['validate', FILE]);
    expect(code).toBe(0);
    expect(stdout).toBe(
      `${FILE} is a valid scenario: 1 party, 1 track, 0 gauges, 2 actions, 2 endings, 1 lever, 0 facts, 1 assumption.\n`,
    );
  });

  test('facts lists what rests on each assumption', async () => {
    const { stdout } = await ranHere(['facts', FILE]);
    expect(stdout).toContain('made-up\n  All of it is made up.\n  It is a test.\n');
    expect(stdout).toContain('    rests on it: chances of Ann: Toss: bias, rest\n');
  });

  test('schema prints draft 7', async () => {
    const { stdout } = await ranHere(['schema']);
    expect(JSON.parse(stdout)).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
  });

  test('the flagship is played as text where there is no terminal', () => {
    const { code, stdout } = parley([]);
    expect(code).toBe(0);
    expect(stdout).toContain('Ending: ');
    expect(stdout).toContain('Not a forecast');
  });

  test.each(
    few(
      [
        [['--seed', '3']],
        [['--screen-reader']],
        [['washington-caracas', '--as', 'caracas']],
        [['scenarios/washington-caracas.yaml']],
        [['--no-alt-screen', '--set', 'trust=3']],
      ],
      0,
    ),
  )('play is what %j means', args => {
    const { code, stdout } = parley(args);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Wherever they want and whenever they want\n/);
  });

  test.each(
    few(
      [
        [['frobnicate'], 'Unknown command "frobnicate". Known: play, run, '],
        [['frobnicate', 'x', 'y'], 'Unknown command "frobnicate". Known: play, run, '],
        [['validat', 'x.yaml'], 'Unknown command "validat". Did you mean "validate"? Known: '],
        [['help', 'runn'], 'Unknown command "runn". Did you mean "run"? Known: '],
      ],
      1,
    ),
  )('%j is no command, and the nearest is named', async (args, message) => {
    const { code, stdout, stderr } = await ranHere(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`parley: ${message}`);
  });

  test.each(few([['play'], ['run'], ['validate'], ['facts'], ['schema']], 1))(
    '%s --help begins with examples',
    async command => {
      const { code, stdout } = await ranHere([command, '--help']);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^Examples:\n {2}(parley|cat)/);
    },
  );
});
