import { describe, expect, test } from 'vitest';
import { few, IS_LONG } from '../../support/pace.ts';
import { ranHere } from '../in-process.ts';
import { interrupted, parley } from '../program.ts';

const HAGGLE = 'test/support/games/haggle.yaml';
/** Broken files that are tried. */
const RUNS = IS_LONG ? '40' : '4';
const json = async (...args: string[]) => JSON.parse((await ranHere(['fuzz', ...args, '--json'])).stdout);

describe('parley fuzz FILE', () => {
  test('holds the statechart against the table, and tells what was covered by which line', () => {
    const { code, stdout, stderr } = parley(['fuzz', HAGGLE, '--runs', '150', '--seed', '7']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('The statechart and the table agree in all that was tried.');
    expect(stdout).toContain('Results of actions and shocks: 8 of 8');
    expect(stdout).toMatch(/\n {2}buyer:accept\/1 \(\d+\)\n {4}seller:cut buyer:accept\/1\n/);
    expect(stdout).toContain(`\nRepeat it: node dist/parley.js fuzz ${HAGGLE} --seed 7 --runs 150 (horizon 3; Parley `);
  });

  test('gives the same document from the same seed, ready to be repeated', async () => {
    const document = await json(HAGGLE, '--runs', '30', '--seed', '-7', '--horizon', '2');
    expect(document).toMatchObject({
      schemaVersion: 1,
      command: 'fuzz',
      runs: 30,
      seed: -7,
      failure: null,
      horizon: 2,
    });
    expect(document.repeat).toMatch(/^parley fuzz /);
    expect(document.events.sent).toBeGreaterThan(100);
    expect(document.coverage[0]).toMatchObject({
      kind: 'result',
      name: 'seller:cut',
      verdict: 'covered',
      line: 'seller:cut',
    });
    expect(JSON.parse((await ranHere(document.repeat.split(' ').slice(1).concat('--json'))).stdout)).toEqual(document);
  });
});

describe('parley fuzz', () => {
  test('--broken breaks the file named', async () => {
    const { code, stdout } = await ranHere(['fuzz', HAGGLE, '--broken', '--runs', RUNS, '--seed', '7']);
    expect([code, stdout]).toEqual([0, expect.stringContaining(`fuzz ${HAGGLE} --broken --seed 7 --runs ${RUNS}`)]);
  });

  test.each(
    few(
      [
        [['--path', '3'], '--path needs the --seed'],
        [['--seed', 'x'], 'Expected a whole number from -2147483648 to 2147483647.'],
        [['--seed', '1', '--path', 'a'], 'Expected numbers with colons between'],
        [['--set', 'trust=2'], '--set goes with lines of play of a FILE only. Name a FILE, or leave it out.'],
        [['--horizon', '3', '--max-states', '2'], '--horizon and --max-states go with lines of play of a FILE only.'],
        [
          [HAGGLE, '--broken', '--set', 'trust=2'],
          '--set goes with lines of play of a FILE only. Leave it or --broken out.',
        ],
        [['--seed', '7', '--path', '3', '--runs', '5'], '--path leads to one run: leave out --runs.'],
        [['--seed', '7', '--path', '3:99999'], 'Seed 7 has no run with the path 3:99999.'],
        [['--seconds', '0'], 'Expected a number of seconds above 0.'],
      ],
      1,
    ),
  )('refuses %j with exit code 2', async (args, message) => {
    const { code, stderr } = await ranHere(['fuzz', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test('prints what is done when it is interrupted, and exits 130', async () => {
    const { code, stdout } = await interrupted(['fuzz', HAGGLE, '--runs', '1000000000', '--json']);
    expect(code).toBe(130);
    expect(JSON.parse(stdout)).toMatchObject({ runsAskedFor: 1_000_000_000, failure: null });
  });
});
