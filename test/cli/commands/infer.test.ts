import { describe, expect, test } from 'vitest';
import { few } from '../../support/pace.ts';
import { ranHere } from '../in-process.ts';

const json = async (...args: string[]) => JSON.parse((await ranHere([...args, '--json'])).stdout);

/** Moves of parties whose action has one result, so that `why` tells all that there is to know of them. */
const LINES = [
  ['claimAboutWashington', [0, 1], 'washington:hold'],
  ['warForCaracas', [-5, -10, -15], 'washington:hold caracas:hold'],
] as const;

describe('parley infer', () => {
  test.each(few(LINES, 1))(
    'weighs %s = %j by %s as Bayes’ rule does with what why tells',
    async (over, values, line) => {
      const game = ['washington-caracas', '--horizon', '4'];
      const found = await json('infer', ...game, '--over', `${over}=${values}`, '--after', line);
      const words = line.split(' ');
      const weights: number[] = [];
      for (const value of values) {
        let weight = 1;
        for (const [i, word] of words.entries()) {
          const after = i === 0 ? [] : ['--after', words.slice(0, i).join(' ')];
          const { actions: open } = await json('why', ...game, '--set', `${over}=${value}`, ...after);
          weight *= open.find(({ action }: { action: string }) => word.endsWith(`:${action}`)).probability;
        }
        weights.push(weight);
      }
      const sum = weights.reduce((all, one) => all + one, 0);
      found.posterior.forEach((share: number, i: number) => {
        expect(share).toBeCloseTo((weights[i] ?? 0) / sum, 12);
      });
      expect(found.moves).toHaveLength(words.length);
    },
  );

  test('tells what would tell the two likeliest values apart', async () => {
    const args = ['infer', 'test/support/games/bargain.yaml', '--over', 'bob.precision=1,3', '--after', 'ann:go'];
    const { stdout } = await ranHere(args);
    expect(stdout).toContain('What would tell 1 and 3 apart next   under 1   under 3\n');
    expect(stdout).toMatch(/\n {2}Bob: Share +26\.9% +4\.7%\n {2}Bob: Grab +73\.1% +95\.3%\n/);
    expect(stdout.replaceAll('\n', ' ')).toMatch(
      /If it is 1, a round of play says [\d.]+ bits of it on average, so that it takes about \d+ rounds to hold it with 95%\./,
    );
    const { apart } = await json(...args);
    expect(apart.between).toEqual([1, 3]);
    expect(apart.next.map(({ move }: { move: string }) => move)).toEqual(['bob:share', 'bob:grab']);
  });

  test('tells it in text, with what is to be held after each move', async () => {
    const { stdout } = await ranHere([
      'infer',
      'test/support/games/coin.yaml',
      '--over',
      'bias=0.25,0.75',
      '--after',
      'player:throw/1',
    ]);
    expect(stdout).toContain('What a line of 1 move says about “bias”: How the coin falls.');
    expect(stdout).toMatch(/\n {2}1 Player: Throw it +25\.0% +75\.0%\n/);
    expect(stdout).toMatch(/\n {2}after 1 Player: Throw it +25\.0% +75\.0% +×3\n/);
    expect(stdout).toContain('Of these bias at 0.75 is to be held likeliest: 75.0%, 50.0% before.');
  });

  test.each([
    [['--over', 'bias=0.5'], '"bias=0.5" does not name two values or more, each once.'],
    [['--over', 'bias=0.5,2'], '"2" cannot be the value of "bias".'],
    [['--over', 'bian=0,1'], '"bian" is not a lever, a start value or a setting of a party. Did you mean "bias"?'],
    [['--over', 'bias=0.2,0.5', '--prior', '1'], '"1" cannot be what is held of 2 values before.'],
    [['--over', 'bias=0.2,0.5', '--prior', '0,0'], '"0,0" cannot be what is held of 2 values before.'],
    [['--over', 'bias=0.2,0.5', '--after', 'player:thraw'], 'Did you mean'],
    [['--over', 'bias=0.2,0.5', '--after', ''], 'A line without moves says nothing.'],
  ])('refuses %j', async (args, message) => {
    const after = args.includes('--after') ? [] : ['--after', 'player:throw/1'];
    const ran = await ranHere(['infer', 'test/support/games/coin.yaml', ...args, ...after]);
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(message);
  });
});
