import { describe, expect, test } from 'vitest';
import { few } from '../../support/pace.ts';
import { ranHere } from '../in-process.ts';
import { interrupted, parley } from '../program.ts';

const URN = 'test/support/games/urn.yaml';

describe('parley odds --band', () => {
  test('tells how far the odds reach, from which draws, and the exact odds beside', async () => {
    const { code, stdout } = await ranHere(['odds', URN, '--band', '90']);
    expect(code).toBe(0);
    expect(stdout).toContain('Odds of each ending in the middle 90% of 200 draws of 2 unknowns');
    expect(stdout).toMatch(/\n {2}red +20\.0% +1\d\.\d% +4\d\.\d% +\d+ +├─+●─+┤\n/);
  });

  test('in JSON keeps the band beside the odds, and holds what the numbers give by hand', async () => {
    const { stdout } = await ranHere(['odds', URN, '--band', '80', '--draws', '1000', '--json']);
    const { odds, band } = JSON.parse(stdout);
    expect(odds.red).toBe(0.2);
    expect(band).toMatchObject({
      share: 0.8,
      draws: 1000,
      seed: '1',
      refused: 0,
      unknowns: { red: { from: 0.1, to: 0.5 } },
    });
    // Red is drawn evenly from 0.1 to 0.5: in a thousand parts, each once.
    expect(band.endings.red.low).toBeCloseTo(0.14, 3);
    expect(band.endings.red.median).toBeCloseTo(0.3, 3);
    expect(band.endings.red.high).toBeCloseTo(0.46, 3);
  });

  test.each(few(['test/support/games/urn.yaml', 'washington-caracas'], 1))(
    'gives the same document for %s on 1, 2 and 3 threads',
    file => {
      const args = ['odds', file, '--band', '90', '--draws', '30', '--seed', '7', '--horizon', '2', '--json'];
      const one = parley([...args, '--threads', '1']);
      expect(one.code).toBe(0);
      for (const threads of few(['2', '3'], 1)) expect(parley([...args, '--threads', threads]).stdout).toBe(one.stdout);
    },
  );

  test('is what the odds asked one by one give', async () => {
    const asked = await ranHere(['odds', URN, '--band', '90', '--draws', '1', '--set', 'blue=0.3', '--json']);
    const { band } = JSON.parse(asked.stdout);
    const red = band.endings.red.median;
    const alone = await ranHere(['odds', URN, '--set', 'blue=0.3', '--set', `red=${red}`, '--json']);
    for (const [ending, probability] of Object.entries<number>(JSON.parse(alone.stdout).odds)) {
      expect(band.endings[ending].median).toBeCloseTo(probability, 12);
    }
  });

  test.each([
    [[URN, '--band', '0'], 2, 'Expected a number of percent between 0 and 100, such as 90.'],
    [[URN, '--band', '90', '--draws', '0'], 2, 'Expected a whole number of draws from 1 to 1,000,000.'],
    [[URN, '--draws', '10'], 2, '"--draws" says how a band is drawn, and none is asked for. Add --band 90.'],
    [[URN, '--band', '90', '--set', 'red=0.2', '--set', 'blue=0.1'], 1, 'Every unknown of this scenario is set.'],
    [['test/support/games/coin.yaml', '--band', '90'], 1, 'says of no lever within what it may well lie'],
  ])('refuses %j with exit code %d', async (args, code, message) => {
    const ran = await ranHere(['odds', ...args]);
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code, stdout: '' });
    expect(ran.stderr).toContain(message);
  });

  test('stops at Ctrl-C, says so, and prints nothing', async () => {
    const { code, stdout, stderr } = await interrupted(['odds', URN, '--band', '90', '--draws', '1000000']);
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
    expect(stderr).toMatch(/^parley: Stopped by Ctrl-C after [\d,]+ settings?; nothing is told of a part\.$/m);
  });
});
