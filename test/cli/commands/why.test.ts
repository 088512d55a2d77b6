import { describe, expect, test } from 'vitest';
import { ranHere } from '../in-process.ts';

const WEATHER = 'test/support/games/weather.yaml';
const BARGAIN = 'test/support/games/bargain.yaml';
const after = ['--after', 'ann:go'];

describe('parley why', () => {
  test('--sort lists first what makes an ending likeliest', async () => {
    const actions = async (ending: string) => {
      const { stdout } = await ranHere(['why', BARGAIN, ...after, '--sort', ending, '--json']);
      return JSON.parse(stdout).actions.map(({ action }: { action: string }) => action);
    };
    expect(await actions('shared')).toEqual(['share', 'grab']);
    expect(await actions('grabbed')).toEqual(['grab', 'share']);
    const { stdout } = await ranHere(['why', BARGAIN, ...after, '--sort', 'shared']);
    expect(stdout).toContain('What makes “shared” likeliest stands first.');
    expect(stdout.indexOf('Share\n')).toBeLessThan(stdout.indexOf('Grab\n'));
  });

  test('--against sets every action against one, in the words of the board', async () => {
    const { stdout } = await ranHere(['why', BARGAIN, ...after, '--against', 'share']);
    // By hand: grabbing is worth 3 to Bob and sharing 2.
    expect(stdout).toContain('Beside “Share”, the next, it expects 1.00 more');
    expect(stdout).toContain('Beside “Grab”, the likeliest, it expects 1.00 less');
    const { actions } = JSON.parse((await ranHere(['why', BARGAIN, ...after, '--against', 'share', '--json'])).stdout);
    expect(actions.map(({ contrast }: { contrast: object }) => contrast)).toMatchObject([
      { other: 'share', expected: 1 },
      { other: 'grab', expected: -1 },
    ]);
  });

  test('without --against says nothing of it', async () => {
    expect((await ranHere(['why', BARGAIN, ...after])).stdout).not.toContain('Beside');
  });

  test.each([
    [[BARGAIN, '--sort', 'shred'], '"shred" is not an ending. Did you mean "shared"?'],
    [[BARGAIN, '--against', 'sotp'], '"sotp" is not an action that is open here. Did you mean "stop"?'],
    [[BARGAIN, '--after', 'ann:stop', '--against', 'stop'], 'After these moves nobody chooses: play has ended'],
    [[WEATHER], 'At the start nobody chooses: the world draws.'],
  ])('refuses %j', async (args, message) => {
    const ran = await ranHere(['why', ...args]);
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(message);
  });
});
