import { describe, expect, test } from 'vitest';
import { parley } from '../program.ts';

const json = (...args: string[]) => JSON.parse(parley(['sample', ...args, '--json']).stdout);

describe('parley sample', () => {
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
      'Repeat it: node dist/parley.js sample washington-caracas --runs 10000 --seed 7 --set trust=3 (horizon 12; Parley ',
    );
    expect(stdout.trimEnd().split('\n').at(-2)).toMatch(/^How to read it: /);
  });
});
