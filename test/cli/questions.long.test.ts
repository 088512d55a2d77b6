import { describe, expect, test } from 'vitest';
import { parley } from './program.ts';

const json = (...args: readonly string[]): Record<string, unknown> => {
  const { code, stdout, stderr } = parley([...args, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
};

describe('every question of the game answers in text, and in one JSON document with what it takes to repeat it', () => {
  test('compare, of a base with several others', () => {
    const others = ['oil-for-flights', 'fto-designation'];
    const document = json('compare', 'washington-caracas', ...others, '--horizon', '1');
    expect(document).toMatchObject({ base: { scenario: { id: 'washington-caracas' } } });
    expect(document.beside).toMatchObject(others.map(id => ({ other: { scenario: { id } } })));
  });

  test('compare, of two variants of one crisis, does not say that they are different crises', () => {
    expect(json('compare', 'dock-strike-confirmed', 'oil-for-flights', '--horizon', '1').apart).toBeNull();
  });

  test('compare, of settings against without', () => {
    const { stdout } = parley(['compare', 'washington-caracas', '--set', 'startTrust=3', '--horizon', '6']);
    expect(stdout).toMatch(/\nHow to read it: /);
    expect(stdout).toMatch(/^Trust at 3 instead of 1 makes Agreement \d+ points? likelier \(\d/m);
  });

  test('compare, of a variant beside its base', () => {
    const document = json('compare', 'dock-strike-confirmed', '--horizon', '2');
    expect(document).toMatchObject({
      schemaVersion: 1,
      command: 'compare',
      base: { command: 'odds', scenario: { id: 'washington-caracas' } },
      other: { scenario: { id: 'dock-strike-confirmed' } },
    });
    const { war } = document.because as { war: { change: number; parts: object[] }[] };
    expect(war.flatMap(({ parts }) => parts)).toContainEqual(expect.objectContaining({ id: 'clash', shift: 'more' }));
  });
});

describe('why --after', () => {
  const line = 'washington:strike-on-land/2 caracas:hold';

  test('marks by the thresholds it is given', () => {
    const { line: judged } = json('why', 'washington-caracas', '--after', line, '--thresholds', '0.9,0.95,1');
    expect(judged).toMatchObject([{ judgement: { mark: '' } }, { judgement: { mark: '' } }]);
  });
});

describe('odds --json', () => {
  test('follows a lever', () => {
    const war = (...args: readonly string[]) =>
      (json('odds', 'washington-caracas', ...args).odds as { war: number }).war;
    expect(war('--set', 'dockStrike=1')).toBeGreaterThan(war() + 0.01);
  });
});

describe('a run that was drawn', () => {
  test('is told as text by its name, and ends as the sample says', () => {
    const { kept } = json('sample', 'washington-caracas', '--seed', '7', '--runs', '500', '--keep', 'war') as {
      kept: { runs: string[] };
    };
    const { stdout } = parley(['play', 'washington-caracas', '--replay', kept.runs[0] ?? '']);
    expect(stdout).toContain('\nEnding: War.');
  });
});
