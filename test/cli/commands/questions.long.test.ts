import { describe, expect, test } from 'vitest';
import { parley } from '../program.ts';

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
    // The last line is a command, which is not broken.
    expect(stdout.split('\n').filter(text => text.length > 80 && !text.startsWith('Repeat it: '))).toEqual([]);
  });
});

describe('odds --json', () => {
  test('follows a lever', () => {
    const war = (...args: readonly string[]) =>
      (json('odds', 'washington-caracas', ...args).odds as { war: number }).war;
    expect(war('--set', 'dockStrike=1')).toBeGreaterThan(war() + 0.01);
  });

  test('holds all that docs/method.md, section 3 names', () => {
    const document = json('odds', 'washington-caracas', '--horizon', '3');
    expect(Object.keys(document)).toEqual(
      expect.arrayContaining(['horizon', 'states', 'turnsPerRound', 'odds', 'byRound', 'tallies', 'ladder', 'value']),
    );
    expect(document).toMatchObject({ horizon: 3, turnsPerRound: 3, states: 105_984 });
    expect(document.byRound).toHaveLength(3);
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

describe('every question of the game answers in text, and in one JSON document with what it takes to repeat it', () => {
  test('compare, of two crises, says that they are, and as of when each is', () => {
    const files = ['test/golden/brinkmanship.yaml', 'test/support/games/coin.yaml'];
    const { stdout } = parley(['compare', ...files]);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('“brinkmanship” and “coin” are different crises');
    expect(stdout).toMatch(/^Base: +As of .*\n(?: .*\n)*Beside it: As of /m);
    expect(json('compare', ...files).apart).toContain('different crises');
  });
});
