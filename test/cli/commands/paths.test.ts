import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ranHere } from '../in-process.ts';

const BARGAIN = 'test/support/games/bargain.yaml';
const made: string[] = [];

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'parley-paths-'));
  made.push(path);
  return path;
}

afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true });
});

describe('parley paths', () => {
  test('tells the lines, how likely each is, and what share of all that ends so', async () => {
    const { code, stdout } = await ranHere(['paths', BARGAIN, '--to', 'grabbed']);
    expect(code).toBe(0);
    expect(stdout).toContain('The likeliest lines of play to “grabbed” from the start; 28.3% of play ends so');
    expect(stdout).toContain('\n1. 28.3% of play, 100% of what ends so, in 2 moves\n  Round 1 Ann: Go on; Bob: Grab\n');
  });

  test('in JSON and CSV has the line as --after takes it', async () => {
    const { odds, paths } = JSON.parse((await ranHere(['paths', BARGAIN, '--to', 'shared', '--json'])).stdout);
    expect(paths).toMatchObject([{ line: 'ann:go bob:share', game: null }]);
    expect(paths[0].probability).toBeCloseTo(odds, 12);
    expect(paths[0].share).toBeCloseTo(1, 12);
    const lines = (await ranHere(['paths', BARGAIN, '--to', 'shared', '--csv'])).stdout.trimEnd().split('\r\n');
    expect(lines).toEqual([
      'path,probability,share,moves,line',
      `1,${paths[0].probability},${paths[0].share},2,ann:go bob:share`,
    ]);
  });

  test('writes each line as a game that opens, and never over another', async () => {
    const games = folder();
    const args = ['paths', 'test/support/games/urn.yaml', '--to', 'red', '--games', games];
    const { stdout } = await ranHere(args);
    expect(readdirSync(games)).toEqual(['red-1.parley']);
    expect(stdout).toContain(`  Open it: node dist/parley.js play --load ${join(games, 'red-1.parley')}\n`);
    const again = await ranHere(args);
    expect({ code: again.code, stdout: again.stdout }).toEqual({ code: 3, stdout: '' });
    expect((await ranHere([...args, '--force'])).code).toBe(0);
    const opened = await ranHere(['play', '--load', join(games, 'red-1.parley'), '--plain'], ['q']);
    expect(opened.code).toBe(0);
  });

  test('says so where play never ends so', async () => {
    const { code, stdout } = await ranHere(['paths', 'test/support/games/urn.yaml', '--to', 'undecided']);
    expect([code, stdout.includes('No play ends with “undecided” from here.')]).toEqual([0, true]);
  });

  test.each([
    [[BARGAIN], 2, "required option '--to <ending>' not specified"],
    [[BARGAIN, '--to', 'grabed'], 2, '"grabed" is not an ending. Did you mean "grabbed"?'],
    [[BARGAIN, '--to', 'grabbed', '--most', '0'], 2, 'Expected a whole number of lines from 1 to 10,000.'],
    [[BARGAIN, '--to', 'grabbed', '--force'], 2, '--force lets --games overwrite games. Name their folder by it.'],
    [[BARGAIN, '--to', 'grabbed', '--after', 'bob:grab'], 2, 'cannot be made'],
  ])('refuses %j with exit code %d', async (args, code, message) => {
    const ran = await ranHere(['paths', ...args]);
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code, stdout: '' });
    expect(ran.stderr).toContain(message);
  });
});
