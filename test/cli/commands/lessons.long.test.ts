import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lessonText } from '../../support/lesson/load.ts';
import { emptyFolder, parley } from '../program.ts';

const folder = emptyFolder();
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('parley validate', () => {
  test('tells which claim the exact odds do not bear out, and where it stands', () => {
    const path = file('turned.yaml', lessonText('grit').replace('change.war < 0', 'change.war > 0'));
    const { code, stderr } = parley(['validate', path]);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /turned\.yaml:\d+:\d+: error: "change\.war > 0" does not hold: the one is −0\.\d{4}, the other 0\.0000\./,
    );
    expect(stderr).toMatch(/\^{14}\n/);
  });

  test('holds a lesson to its game', () => {
    expect(parley(['validate', 'grit'])).toEqual({
      code: 0,
      stdout: 'grit is a valid lesson: 8 steps, 3 of them with odds to give, 45 minutes.\n',
      stderr: '',
    });
  });
});

describe('parley play --lesson', () => {
  test('without a terminal tells the lesson whole', () => {
    const { code, stdout } = parley(['play', '--lesson', 'thirteen-days']);
    expect(code).toBe(0);
    expect(stdout).toBe(parley(['lessons', 'thirteen-days']).stdout);
  });

  test('may name the scenario of the lesson, and no other', () => {
    expect(parley(['play', 'washington-caracas', '--lesson', 'grit']).code).toBe(0);
    expect(parley(['play', 'cuban-missile-crisis', '--lesson', 'grit'])).toMatchObject({
      code: 2,
      stderr:
        'parley: The lesson is on another scenario than "cuban-missile-crisis". Leave the scenario out: the lesson names its own.\n',
    });
  });
});
