import { describe, expect, test } from 'vitest';
import { ranHere } from '../in-process.ts';
import { parley } from '../program.ts';

const URN = 'test/support/games/urn.yaml';
const BOTH = ['tip', URN, '--ending', 'both', '--past', '0.04'];

describe('parley tip', () => {
  test('tells the smallest move first, pairs after, and what it means', async () => {
    const { code, stdout } = await ranHere(BOTH);
    expect(code).toBe(0);
    expect(stdout).toContain('What would take the odds of “both” above 4%, 2.0% as all is set;');
    expect(stdout).toContain('\n   33.3%  blue 0.1 → 0.2\n   50.0%  red 0.2 → 0.4\n');
    expect(stdout).toContain('\n   16.7%  blue 0.1 → 0.15 and\n          red 0.2 → 0.266667\n');
    expect(stdout).toContain(
      'takes blue from 0.1 to 0.2, 33% of its\nrange; that number rests on assumptions alone (made-up).',
    );
  });

  test('tells which ending becomes the likeliest', async () => {
    const { stdout } = await ranHere(['tip', URN]);
    expect(stdout).toContain('What would make another ending the likeliest than “white”, 68.0% as all is set;');
    expect(stdout).toContain('red 0.2 → 0.428571, then “red”, 42.9%\n');
  });

  test('says of what does not tip how near it comes', async () => {
    const past = await ranHere(['tip', URN, '--ending', 'red', '--past', '0.9']);
    expect(past.stdout).toContain('No move within its range does it: red (50.0% at 0.5), blue (20.0% at 0.1).');
    expect(past.stdout).toContain('No lever by itself does it within its range.');
    const likeliest = await ranHere(['tip', URN, '--set', 'red=0.1']);
    expect(likeliest.stdout).toContain('No move within its range does it: blue (27.0 points ahead at 0.3).');
  });

  test('in JSON and CSV has both sides of each tip', async () => {
    const { single, pairs, goal } = JSON.parse((await ranHere([...BOTH, '--json'])).stdout);
    expect(goal).toEqual({ ending: 'both', past: 0.04 });
    const [blue] = single;
    expect(blue.oddsBefore.both).toBeLessThan(0.04);
    expect(blue.oddsPast.both).toBeGreaterThanOrEqual(0.04);
    expect(blue.moved[0].past - blue.moved[0].before).toBeLessThanOrEqual(1e-10);
    const lines = (await ranHere([...BOTH, '--csv'])).stdout.trimEnd().split('\r\n');
    expect(lines[0]).toBe('lever,now,before,past,lever2,now2,before2,past2,share,red,blue,both,white,undecided');
    expect(lines).toHaveLength(1 + single.length + pairs.length);
    expect(lines[3]).toMatch(/^blue,0\.1,[\d.]+,[\d.]+,red,0\.2,[\d.]+,[\d.]+,0\.1666666/);
  });

  test('gives the same document on 1 and 2 threads', () => {
    const [one, two] = ['1', '2'].map(threads => parley([...BOTH, '--json', '--threads', threads]));
    expect(one?.code).toBe(0);
    expect(two?.stdout).toBe(one?.stdout);
  });

  test.each([
    [[URN, '--ending', 'both'], 2, '"--ending" says half of what is to be passed. Add --past 0.2'],
    [[URN, '--past', '0.2'], 2, '"--past" says half of what is to be passed. Add --ending war'],
    [[URN, '--ending', 'red', '--past', '2'], 2, 'Expected a share of 1 between 0 and 1, such as 0.2.'],
    [[URN, '--ending', 'rde', '--past', '0.2'], 2, '"rde" is not an ending. Did you mean "red"?'],
    [[URN, '--likeliest', '--past', '0.2'], 2, "option '--likeliest' cannot be used with option '--past"],
    [[URN, '--paired', '0'], 2, 'Expected a whole number of levers from 1 to 1,000.'],
    [[URN, '--set', 'red=0.2', '--set', 'blue=0.1'], 1, 'No unknown is left to move'],
    [['test/support/games/bargain.yaml', '--choices'], 1, 'No lever is left to move'],
  ])('refuses %j with exit code %d', async (args, code, message) => {
    const ran = await ranHere(['tip', ...args]);
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code, stdout: '' });
    expect(ran.stderr).toContain(message);
  });
});
