import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Amounts, largeScenario } from '../support/large/scenario.ts';
import { emptyFolder, parley } from './program.ts';

/** What a person may be shown of an answer, in characters. */
const READABLE = 60_000;

/** Each amount that a file may have very much of. */
const LARGE: readonly (readonly [string, Amounts])[] = [
  ['5,000 actions', { actions: 5000 }],
  ['500 endings', { endings: 500 }],
  ['200 parties', { parties: 200 }],
  ['500 levers', { levers: 500 }],
];

const ok = (args: readonly string[], input = ''): string => {
  const { code, stdout, stderr } = parley(args, { input });
  expect([args.slice(0, 1), code, code === 0 ? '' : stderr]).toEqual([args.slice(0, 1), 0, '']);
  return stdout;
};
const json = (...args: string[]) => JSON.parse(ok([...args, '--json']));
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, one) => total + one, 0);
const values = (of: Record<string, number>) => Object.values(of);

describe.each(LARGE)('a scenario with %s', (_, amounts) => {
  const { actions = 2, endings = 4, parties = 1, levers = 0 } = amounts;
  const acts = Math.max(actions, levers, Math.ceil(endings / 100));
  const folder = emptyFolder();
  const file = join(folder, 'large.yaml');
  beforeAll(() => writeFileSync(file, largeScenario(amounts)));

  test('is valid, and its numbers are listed as far as a person reads them, or all', () => {
    expect(ok(['validate', file])).toContain('is a valid scenario');
    const text = ok(['facts', file]);
    expect(text.length).toBeLessThan(READABLE);
    const resting = json('facts', file).evidence[0].numbers.length;
    const whole = ok(['facts', file, '--all']);
    expect(whole.match(/rests on it: /g)).toHaveLength(resting);
    expect(whole).not.toContain('more: ');
    if (resting > 200) expect(text).toContain(`… and ${(resting - 200).toLocaleString('en')} more: --all lists them.`);
  });

  test('has odds that sum to 1, and every ending, sampled and exact', () => {
    const { odds } = json('odds', file);
    expect(Object.keys(odds)).toHaveLength(endings);
    expect(sum(values(odds))).toBeCloseTo(1, 12);
    const exact = ok(['odds', file]);
    expect(exact).toContain('Large\n');
    expect(exact.length).toBeLessThan(READABLE);
    const sampled = json('sample', file, '--runs', '200', '--seed', '7').endings;
    expect(sum(Object.values<{ count: number }>(sampled).map(({ count }) => count))).toBe(200);
    const text = ok(['sample', file, '--runs', '200', '--seed', '7']);
    expect(text.length).toBeLessThan(READABLE);
    expect(text.match(/^ {2}Ending \d+ /gm)).toHaveLength(Math.min(30, endings));
    if (endings > 30)
      expect(text).toMatch(/… and 470 more, by the exact odds \d+\.\d\d% together: --json lists them\./);
  });

  test('says why, by the actions that a person reads and what the others come to, or by all', () => {
    const text = ok(['why', file]);
    expect(text.length).toBeLessThan(READABLE);
    const told = (of: string) => of.match(/^ *[<>]?[\d.]+% {2}Action \d+$/gm) ?? [];
    expect(told(text)).toHaveLength(Math.min(30, acts));
    const { actions: open } = json('why', file);
    expect(open).toHaveLength(acts);
    expect(sum(open.map(({ probability }: { probability: number }) => probability))).toBeCloseTo(1, 9);
    if (acts <= 30) return;
    expect(text).toMatch(
      new RegExp(`… and ${(acts - 30).toLocaleString('en')} more, likely to [\\d.]+% together: --all`),
    );
    expect(told(ok(['why', file, '--all']))).toHaveLength(acts);
  });

  test('is played, checked, compared, guaranteed, fuzzed, mutated and exported', () => {
    expect(json('run', file, '--seed', '7').moves).toHaveLength(2 * parties);
    expect(ok(['play', file, '--plain', '--no-save', '--seed', '7'], 'n\nq\n')).toContain('Large');
    const checked = json('check', file);
    expect(checked.totals).toMatchObject({ rules: 1, broken: 0 });
    expect(ok(['check', file]).length).toBeLessThan(READABLE);
    expect(ok(['compare', file, '--set', 'place=1']).length).toBeLessThan(READABLE);
    expect(json('fuzz', file, '--runs', '5', '--seed', '7')).toMatchObject({ runs: 5, passed: true });
    expect(json('compare', file, '--set', 'place=1').odds).toHaveLength(endings);
    expect(json('guarantee', file, '--ending', 'e1').greatest.probability).toBeGreaterThan(0);
    expect(json('mutants', file, '--most', '2', '--seed', '7').totals.tried).toBe(2);
    for (const to of ['prism', 'prism-explicit', 'xstate']) {
      expect(json('export', file, '--to', to, '-o', join(folder, to)).files.length).toBeGreaterThan(0);
    }
  });

  test('has a debrief that a browser opens', () => {
    const page = ok(['report', file, '--replay', '7/1', '-o', '-']);
    expect(page).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    expect(page.length).toBeLessThan(3_000_000);
    if (acts > 30) expect(page).toMatch(/[\d,]+ others together/);
  });
});
