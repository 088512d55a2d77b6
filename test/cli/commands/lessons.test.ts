import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shippedLessons } from '../../support/lesson/load.ts';
import { few } from '../../support/pace.ts';
import { ranHere } from '../in-process.ts';
import { emptyFolder } from '../program.ts';

const folder = emptyFolder();
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('parley lessons', () => {
  test('lists the lessons of the library', async () => {
    const { code, stdout } = await ranHere(['lessons', '--json']);
    expect(code).toBe(0);
    const document: unknown = JSON.parse(stdout);
    expect(document).toMatchObject({ schemaVersion: 1, command: 'lessons' });
    for (const name of shippedLessons()) {
      expect(document).toMatchObject({ lessons: expect.arrayContaining([expect.objectContaining({ name })]) });
    }
  });

  test.each(few(['escalation-spiral'], 0))('tells %s whole, with the figures of its game', async name => {
    const { code, stdout } = await ranHere(['lessons', name]);
    expect(code).toBe(0);
    expect(stdout).toContain('Standoff 46.5%, agreement 13.9%, war 3.9%.');
    expect(stdout).toContain('Robert Jervis');
    expect(stdout).toContain('Not a forecast');
  });

  test('says which names are near one it does not know', async () => {
    const { code, stderr } = await ranHere(['lessons', 'gritt']);
    expect(code).toBe(3);
    expect(stderr).toBe(
      'parley: "gritt" is neither a file nor a lesson of the library. Did you mean "grit"? Known: escalation-spiral, grit, thirteen-days.\n',
    );
  });
});

describe('parley validate', () => {
  test('tells what is wrong with a lesson as JSON too', async () => {
    const path = file('short.yaml', 'lesson: 1\n');
    const { code, stdout } = await ranHere(['validate', path, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ command: 'validate', valid: false, problems: [{ place: { line: 1 } }] });
  });
});

describe('parley play --lesson', () => {
  test('sets its game itself', async () => {
    const { code, stderr } = await ranHere(['play', '--lesson', 'grit', '--set', 'startTrust=3', '--horizon', '4']);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'parley: --lesson begins a game as the lesson sets it: it cannot be given together with --set or --horizon. Leave one or the other out.\n',
    );
  });
});

test('parley schema --lesson prints the schema of lessons', async () => {
  const { stdout } = await ranHere(['schema', '--lesson']);
  expect(JSON.parse(stdout)).toMatchObject({ title: 'A Parley lesson', required: expect.arrayContaining(['lesson']) });
});
