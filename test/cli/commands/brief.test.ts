import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ranHere } from '../in-process.ts';
import { emptyFolder, interrupted } from '../program.ts';

const URN = 'test/support/games/urn.yaml';
const QUICK = ['--draws', '10'];

describe('parley brief', () => {
  test('writes the page, the same each time, and never over another', async () => {
    const path = join(emptyFolder(), 'brief.html');
    const args = ['brief', URN, '--ending', 'both', '--past', '0.04', ...QUICK];
    const { code, stdout, stderr } = await ranHere([...args, '-o', path]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/^Wrote .*brief\.html: \d+ kB\. Open it in a browser, or print it\.\n$/);
    const page = readFileSync(path, 'utf8');
    expect(page).toContain(
      '<code>parley brief test/support/games/urn.yaml --ending both --past 0.04 --draws 10 -o brief.html</code>',
    );
    expect((await ranHere([...args, '-o', '-'])).stdout.trimEnd()).toBe(page.trimEnd());
    writeFileSync(path, 'mine');
    expect((await ranHere([...args, '-o', path])).code).toBe(3);
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  test('with --set has the odds of the file beside, with --beside those of another scenario', async () => {
    const set = await ranHere(['brief', URN, '--set', 'red=0.4', ...QUICK, '-o', '-']);
    expect(set.stdout).toContain('<th scope="col">As the file has it</th>');
    expect(set.stdout).toContain('<td>20.0%</td><td>+20.0</td>');
    const beside = await ranHere(['brief', URN, '--beside', 'test/support/games/coin.yaml', ...QUICK, '-o', '-']);
    expect(beside.stdout).toContain('<th scope="col">A coin</th>');
    expect(beside.stdout).toContain('<td>not in it</td>');
  });

  test.each([
    [[URN, '--past', '0.2'], 2, '"--past" says what odds are to pass, and not of which ending. Add --ending war.'],
    [[URN, '--ending', 'rde'], 2, '"rde" is not an ending. Did you mean "red"?'],
    [[URN, '--ending', 'red', '--past', '2'], 2, 'Expected a share of 1 between 0 and 1, such as 0.2.'],
    [[URN, '--draws', '0'], 2, 'Expected a whole number of draws from 1 to 1,000,000.'],
  ])('refuses %j with exit code %d', async (args, code, message) => {
    const ran = await ranHere(['brief', ...args]);
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code, stdout: '' });
    expect(ran.stderr).toContain(message);
  });

  test('says a band as it was asked for', async () => {
    const { stdout } = await ranHere(['brief', URN, ...QUICK, '--band', '57', '-o', '-']);
    expect(stdout).toContain('--band 57 --draws 10 -o brief.html');
  });

  test('stopped by Ctrl-C writes nothing', async () => {
    const path = join(emptyFolder(), 'brief.html');
    const { code } = await interrupted(['brief', URN, '--draws', '1000000', '-o', path]);
    expect([code, existsSync(path)]).toEqual([130, false]);
  });
});
