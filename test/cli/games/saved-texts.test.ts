import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeHeaderLine } from '../../../src/play/game-header.ts';
import { hashOf } from '../../../src/sources/hash.ts';
import { ranHere } from '../in-process.ts';
import { emptyFolder } from '../program.ts';

const COIN = readFileSync('test/support/games/coin.yaml', 'utf8');

/** Writes a game that was saved, as an older Parley did, from a scenario with another title. */
function saved(title: string): string {
  const file = join(emptyFolder(), 'old.parley');
  const text = COIN.replace('title: A coin', `title: ${title}`);
  const head = makeHeaderLine(
    {
      parleyGame: 2,
      notice: 'Not a forecast.',
      scenario: { id: 'coin', title: 'A coin', hash: hashOf([text]) },
      sources: [{ file: 'coin.yaml', text }],
      settings: {},
      horizon: 1,
      seed: '7',
      seats: { player: 'person' },
    },
    hashOf,
  );
  writeFileSync(file, `${head}{"from":0,"move":"player:throw/1"}\n`);
  return file;
}

test.each([
  ['a line break', '"A\\ncoin"'],
  ['blanks on both sides', '"  A coin \\u00a0"'],
])('a saved game with %s in a title opens, folded, and stays as it is', async (_, title) => {
  const file = saved(title);
  const before = readFileSync(file);
  const { code, stdout } = await ranHere(['play', '--load', file, '--plain'], ['q']);
  expect(code).toBe(0);
  expect(stdout).toContain('A coin');
  expect(readFileSync(file)).toEqual(before);
});

test.each([
  ['an escape', '"A \\u001b[2J coin"'],
  ['nothing to see', '"\\u3164"'],
  ['a direction of writing that is turned', '"A \\u202e coin"'],
  ['very many marks', `"A co${'\\u0301'.repeat(300)}in"`],
])('a saved game with %s in a title is refused in sentences, with a place, and stays as it is', async (_, title) => {
  const file = saved(title);
  const before = readFileSync(file);
  for (const args of [
    ['play', '--load', file, '--plain'],
    ['report', file, '-o', '-'],
  ]) {
    const { code, stdout, stderr } = await ranHere(args, ['q']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(
      `The scenario inside "${file}" is not one that this version of Parley plays; the file stays as it is.`,
    );
    expect(stderr).toMatch(/\ncoin\.yaml:\d+:\d+: error: /);
  }
  expect(readFileSync(file)).toEqual(before);
});
