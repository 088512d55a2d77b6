import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ranHere } from '../in-process.ts';
import { emptyFolder } from '../program.ts';

const URN = 'test/support/games/urn.yaml';
const ASKED: readonly (readonly [string, readonly string[]])[] = [
  ['odds', ['odds', URN]],
  ['odds --band', ['odds', URN, '--band', '90', '--draws', '10']],
  ['drivers', ['drivers', URN, '--ending', 'both']],
  ['drivers --method morris', ['drivers', URN, '--ending', 'both', '--method', 'morris', '--draws', '3']],
  ['drivers --method sobol', ['drivers', URN, '--ending', 'both', '--method', 'sobol', '--draws', '8']],
  ['drivers --method evidence', ['drivers', 'test/support/games/stake.yaml', '--method', 'evidence']],
  ['tip', ['tip', URN, '--ending', 'both', '--past', '0.04']],
  ['compare', ['compare', URN, '--set', 'red=0.4']],
  ['compare --band', ['compare', URN, '--set', 'red=0.4', '--band', '90', '--draws', '10']],
  ['compare of many', ['compare', URN, 'test/support/games/coin.yaml', 'test/support/games/lamps.yaml']],
  ['sample', ['sample', URN, '--runs', '50', '--seed', '7']],
];

describe.each(ASKED)('the chart of %s', (_, args) => {
  test('as SVG holds the title, the notice, and what was asked; the answer is printed as ever', async () => {
    const path = join(emptyFolder(), 'chart.svg');
    const { code, stdout, stderr } = await ranHere([...args, '--chart', path]);
    expect(code).toBe(0);
    expect(stderr).toContain('Wrote ');
    const svg = readFileSync(path, 'utf8');
    expect(svg).toContain('Not a forecast');
    expect(svg).toContain('Repeat it: ');
    expect(svg).not.toContain('var(');
    const plain = await ranHere(args);
    const withoutRepeat = (text: string) =>
      text
        .split('\n')
        .filter(line => !line.startsWith('Repeat it'))
        .join('\n');
    expect(withoutRepeat(stdout)).toBe(withoutRepeat(plain.stdout));
  });
});

describe('a chart', () => {
  test('as PNG is a picture, as .vl.json a specification with its data', async () => {
    const folder = emptyFolder();
    const [png, spec] = [join(folder, 'chart.png'), join(folder, 'chart.vl.json')];
    expect((await ranHere(['odds', URN, '--chart', png])).code).toBe(0);
    const bytes = readFileSync(png);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    expect([width > 1000, height > 500, bytes.length > 10_000]).toEqual([true, true, true]);
    expect((await ranHere(['odds', URN, '--chart', spec])).code).toBe(0);
    expect(JSON.parse(readFileSync(spec, 'utf8'))).toMatchObject({ $schema: expect.stringContaining('vega-lite/v6') });
  });

  test('is never drawn over a file, unless forced', async () => {
    const path = join(emptyFolder(), 'chart.svg');
    writeFileSync(path, 'mine');
    const refused = await ranHere(['odds', URN, '--chart', path]);
    expect({ code: refused.code, stdout: refused.stdout }).toEqual({ code: 3, stdout: '' });
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect((await ranHere(['odds', URN, '--chart', path, '--force'])).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toMatch(/^<svg/);
  });

  test.each([
    [['--chart', 'chart.gif'], 2, 'Expected a name that ends in .svg, .png or .vl.json.'],
    [['--force'], 2, '--force lets --chart overwrite a file. Name the file by it.'],
    [['--chart', 'no-such-folder/chart.svg'], 3, 'cannot be written'],
  ])('refuses %j with exit code %d', async (args, code, message) => {
    const ran = await ranHere(['odds', URN, ...args]);
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code, stdout: '' });
    expect(ran.stderr).toContain(message);
    expect(existsSync('chart.gif')).toBe(false);
  });
});

describe('--csv', () => {
  test('of odds says the last day of each round where it is known, as the JSON does', async () => {
    const asked = ['odds', 'washington-caracas', '--horizon', '2'];
    const { byRound } = JSON.parse((await ranHere([...asked, '--json'])).stdout);
    expect(byRound.map(({ date }: { date: string }) => date)).toEqual(['2026-01-14', '2026-01-28']);
    expect((await ranHere([...asked, '--csv'])).stdout).toContain('\r\n2,2026-01-28,');
  });

  test('of odds has a row a round, with a band a row an ending', async () => {
    const { byRound } = JSON.parse((await ranHere(['odds', URN, '--json'])).stdout);
    const lines = (await ranHere(['odds', URN, '--csv'])).stdout.trimEnd().split('\r\n');
    expect(lines).toEqual([
      'round,date,red,blue,both,white,undecided',
      `1,,${Object.values(byRound[0].odds).join(',')}`,
    ]);
    const banded = ['odds', URN, '--band', '80', '--draws', '5'];
    const { odds, band } = JSON.parse((await ranHere([...banded, '--json'])).stdout);
    const [head, red] = (await ranHere([...banded, '--csv'])).stdout.split('\r\n');
    const { low, median, high, likeliestIn } = band.endings.red;
    expect(head).toBe('ending,odds,low,median,high,likeliestIn');
    expect(red).toBe(`red,${odds.red},${low},${median},${high},${likeliestIn}`);
  });

  test('of compare has a row an ending and a game, and says what one does not have by nothing', async () => {
    const asked = ['compare', URN, '--set', 'red=0.4'];
    const { odds } = JSON.parse((await ranHere([...asked, '--json'])).stdout);
    const [head, red] = (await ranHere([...asked, '--csv'])).stdout.split('\r\n');
    const { before, after } = odds[0];
    expect(head).toBe('beside,ending,baseOdds,besideOdds,change');
    expect(red).toBe(`${URN},red,${before},${after},${after - before}`);
    const many = await ranHere(['compare', URN, 'test/support/games/coin.yaml', URN, '--csv']);
    expect(many.stdout).toContain('coin.yaml,red,0.2,,\r\n');
    const banded = (await ranHere([...asked, '--band', '80', '--draws', '5', '--csv'])).stdout.split('\r\n');
    expect(banded[0]).toBe(`${head},baseLow,baseHigh,besideLow,besideHigh,changeLow,changeHigh`);
  });

  test('of sample has a row an ending', async () => {
    const asked = ['sample', URN, '--runs', '50', '--seed', '7'];
    const { endings } = JSON.parse((await ranHere([...asked, '--json'])).stdout);
    const [head, red] = (await ranHere([...asked, '--csv'])).stdout.split('\r\n');
    const { count, share, low, high, exact } = endings.red;
    expect([head, red]).toEqual(['ending,count,share,low,high,exact', `red,${count},${share},${low},${high},${exact}`]);
  });

  test('and --json exclude each other', async () => {
    expect((await ranHere(['odds', URN, '--csv', '--json'])).stderr).toContain('cannot be used with option');
  });
});
