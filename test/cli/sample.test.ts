import { describe, expect, test } from 'vitest';
import { BATCH } from '../../src/analysis/sample/sample.ts';
import { interrupted, parley } from './program.ts';

const HARBOUR = 'test/support/games/weather.yaml';
const ENDLESS = ['sample', HARBOUR, '--runs', '1000000000', '--seed', '7', '--json'];
const json = (...args: string[]) => JSON.parse(parley(['sample', ...args, '--json']).stdout);

describe('parley sample', () => {
  test.each([HARBOUR, 'test/bench/ladder.yaml', 'washington-caracas'])(
    'gives the same document for %s on 1, 2 and 3 threads',
    file => {
      const args = ['sample', file, '--runs', '12321', '--seed', '7', '--json'];
      const one = parley([...args, '--threads', '1']);
      expect(one.code).toBe(0);
      expect(JSON.parse(one.stdout)).toMatchObject({ command: 'sample', runs: 12321, seed: '7' });
      for (const threads of ['2', '3']) expect(parley([...args, '--threads', threads]).stdout).toBe(one.stdout);
    },
  );

  test('counts every run once, with the exact odds beside', () => {
    const { endings, runs, confidence } = json('test/bench/ladder.yaml', '--runs', '2500', '--seed', '7');
    const counts: number[] = Object.values<{ count: number }>(endings).map(({ count }) => count);
    expect(counts.reduce((a, b) => a + b, 0)).toBe(runs);
    expect(confidence).toBe(0.95);
    for (const { count, share, low, high } of Object.values<Record<string, number>>(endings)) {
      expect(share).toBe((count ?? 0) / 2500);
      expect(low).toBeLessThan(share ?? 0);
      expect(high).toBeGreaterThan(share ?? 1);
    }
    // Where the payoffs do not matter (precision 0) and habits are even, play is uniform: as PRISM has it.
    expect(endings.war.exact).toBeCloseTo(0.602366919572, 10);
  });

  test('prints the seed it chose, and its repeat command gives the same', () => {
    const first = json(HARBOUR, '--runs', '100');
    const again = JSON.parse(parley(first.repeat.split(' ').slice(1).concat('--json')).stdout);
    expect(again).toEqual(first);
  });

  test('lists the first runs with an ending, and how to open one', () => {
    const args = ['test/bench/ladder.yaml', '--runs', '3000', '--seed', 'a/b', '--keep', 'war'];
    const { kept, endings } = json(...args);
    expect(kept.ending).toBe('war');
    expect(kept.runs).toHaveLength(20);
    expect(endings.war.count).toBeGreaterThan(20);
    const { stdout } = parley(['sample', ...args]);
    expect(stdout).toContain(kept.runs.join(' '));
    expect(stdout).toContain(`play test/bench/ladder.yaml --replay ${kept.runs[0]}\n`);
  });

  test('is told as text with a line that says how to read it', () => {
    const { code, stdout, stderr } = parley(['sample', 'washington-caracas', '--seed', '7', '--set', 'trust=3']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toContain('Not a forecast');
    expect(stdout).toContain('10,000 lines of play drawn with seed 7; ');
    expect(stdout).toContain(
      'Repeat it: node dist/parley.js sample washington-caracas --runs 10000 --seed 7 --set trust=3\n',
    );
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^How to read it: /);
  });

  test.each([
    [['--keep', 'waar'], 'parley: "waar" is not an ending. Did you mean "war"? Known: agreement, war, open.'],
    [['--runs', '0'], 'Expected a whole number of runs from 1 to 1,000,000,000.'],
    [['--threads', '1.5'], 'Expected a whole number of threads from 1 to 256.'],
    [['--confidence', '95'], 'Expected a number between 0 and 1, such as 0.95.'],
    [['--seed', ''], 'cannot be a seed.'],
  ])('refuses %j with exit code 2', (args, message) => {
    const { code, stdout, stderr } = parley(['sample', 'test/bench/ladder.yaml', ...args]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });

  test.each(['1', '2'])(
    'on %s threads prints what is done so far when it is interrupted, and exits 130',
    async threads => {
      const { code, stdout } = await interrupted([...ENDLESS, '--threads', threads]);
      expect(code).toBe(130);
      const stopped = JSON.parse(stdout);
      expect(stopped.runs).toBeGreaterThan(0);
      expect(stopped.runs % BATCH).toBe(0);
      expect(stopped.runsAskedFor).toBe(1_000_000_000);
      const counts: number[] = Object.values<{ count: number }>(stopped.endings).map(({ count }) => count);
      expect(counts.reduce((a, b) => a + b, 0)).toBe(stopped.runs);
    },
  );
});
