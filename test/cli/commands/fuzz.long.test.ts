import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parley } from '../program.ts';

const HAGGLE = 'test/support/games/haggle.yaml';
const json = (...args: string[]) => JSON.parse(parley(['fuzz', ...args, '--json']).stdout);

describe('parley fuzz FILE', () => {
  test('a path leads to one run', () => {
    expect(json(HAGGLE, '--seed', '7', '--path', '40')).toMatchObject({ runs: 1, runsAskedFor: 1 });
    const { code, stdout } = parley(['fuzz', HAGGLE, '--seed', '7', '--path', '3:1']);
    expect(code).toBe(0);
    expect(stdout).toContain('\n1 line of play from seed 7, at path 3:1.\n');
    expect(stdout).toContain('agree in all that was tried: nothing failed at this path.');
  });

  test('is repeated with every option that counts', () => {
    const options = ['--max-states', '100', '--horizon', '2', '--set', 'price=2'];
    const { stdout } = parley(['fuzz', HAGGLE, '--runs', '5', '--seed', '7', ...options]);
    expect(stdout).toContain(`fuzz ${HAGGLE} --seed 7 --runs 5 ${options.join(' ')} (horizon 2; Parley `);
  });
});

describe('parley fuzz', () => {
  test('alone fuzzes generated scenarios', () => {
    expect(json('--runs', '30', '--seed', '7')).toMatchObject({
      files: 'generated',
      runs: 30,
      played: 30,
      failure: null,
    });
    expect(parley(['fuzz', '--runs', '10', '--seed', '7']).stdout).toMatch(
      /^10 generated scenario files from seed 7\./,
    );
  });

  test('--broken breaks the files of the library', () => {
    const document = json('--broken', '--runs', '40', '--seed', '7');
    expect(document).toMatchObject({ files: 'broken', runs: 40, failure: null });
    expect(document.refused + document.played).toBe(40);
  });

  test('a path at which nothing fails is one run, and said to be', () => {
    const { code, stdout } = parley(['fuzz', '--seed', '7', '--path', '3:1']);
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('1 generated scenario file from seed 7, at path 3:1.\n'),
    ]);
    expect(stdout).toContain('\nNothing failed at this path.\n');
  });

  test('stops after so many seconds, and tells what is done', () => {
    const { runs, runsAskedFor } = json('--seconds', '1');
    expect(runs).toBe(runsAskedFor);
  });

  test('a file that cannot be read, or is wrong, is told as by every command', () => {
    expect(parley(['fuzz', 'none.yaml']).code).toBe(3);
    expect(parley(['fuzz', 'none.yaml', '--broken']).code).toBe(3);
    expect(parley(['fuzz', '-'], { input: 'parley: 1' }).code).toBe(1);
  });
});

test('parley/fuzz gives arbitraries to whoever has fast-check', async () => {
  const built = '../../../dist/fuzz.js';
  const { anyScenarioText, SMALL } = await import(built);
  const texts: string[] = fc.sample(anyScenarioText({ parties: 1 }), { numRuns: 5, seed: 7 });
  expect(SMALL).toMatchObject({ parties: 3 });
  for (const text of texts) expect(parley(['validate', '-'], { input: text }).code).toBe(0);
});
