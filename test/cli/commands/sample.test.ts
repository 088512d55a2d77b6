import { describe, expect, test } from 'vitest';
import { BATCH } from '../../../src/analysis/sample/sample.ts';
import { few } from '../../support/pace.ts';
import { ranHere } from '../in-process.ts';
import { interrupted, parley } from '../program.ts';

const HARBOUR = 'test/support/games/weather.yaml';
const ENDLESS = ['sample', HARBOUR, '--runs', '1000000000', '--seed', '7', '--json'];
const json = async (...args: string[]) => JSON.parse((await ranHere(['sample', ...args, '--json'])).stdout);

describe('parley sample', () => {
  test.each(few([HARBOUR, 'test/bench/ladder.yaml', 'washington-caracas'], 1))(
    'gives the same document for %s on 1, 2 and 3 threads',
    file => {
      const args = ['sample', file, '--runs', '12321', '--seed', '7', '--json'];
      const one = parley([...args, '--threads', '1']);
      expect(one.code).toBe(0);
      expect(JSON.parse(one.stdout)).toMatchObject({ command: 'sample', runs: 12321, seed: '7' });
      for (const threads of few(['2', '3'], 1)) expect(parley([...args, '--threads', threads]).stdout).toBe(one.stdout);
    },
  );

  test('prints the seed it chose, and its repeat command gives the same', async () => {
    const first = await json(HARBOUR, '--runs', '100');
    const again = JSON.parse((await ranHere(first.repeat.split(' ').slice(1).concat('--json'))).stdout);
    expect(again).toEqual(first);
  });

  test.each(
    few(
      [
        [['--keep', 'wun'], 'parley: "wun" is not an ending. Did you mean "won"? Known: won, lost, undecided.'],
        [['--runs', '0'], 'Expected a whole number of runs from 1 to 1,000,000,000.'],
        [['--threads', '1.5'], 'Expected a whole number of threads from 1 to 256.'],
        [['--confidence', '95'], 'Expected a number between 0 and 1, such as 0.95.'],
        [['--seed', ''], 'cannot be a seed.'],
      ],
      1,
    ),
  )('refuses %j with exit code 2', async (args, message) => {
    const { code, stdout, stderr } = await ranHere(['sample', 'test/support/games/coin.yaml', ...args]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });

  test.each(few(['2', '1'], 1))(
    'on %s threads prints what is done so far when it is interrupted, and exits 130',
    async threads => {
      const { code, stdout } = await interrupted(
        [...ENDLESS, '--threads', threads],
        ran => ran.code === 130 && JSON.parse(ran.stdout).runs > 0,
      );
      expect(code).toBe(130);
      const stopped = JSON.parse(stdout);
      expect(stopped.runs).toBeGreaterThan(0);
      expect(stopped.runs % BATCH).toBe(0);
      expect(stopped.runsAskedFor).toBe(1_000_000_000);
      const counts: number[] = Object.values<{ count: number }>(stopped.endings).map(({ count }) => count);
      expect(counts.reduce((a, b) => a + b, 0)).toBe(stopped.runs);
    },
  );
});
