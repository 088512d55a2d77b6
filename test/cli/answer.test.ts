import { expect, test } from 'vitest';
import { VERSION } from '../../src/words/version.ts';
import { few } from '../support/pace.ts';
import { ranHere } from './in-process.ts';

const URN = 'test/support/games/urn.yaml';

/** Returns the last line of an answer. */
async function lastOf(...args: readonly string[]): Promise<string> {
  const { code, stdout } = await ranHere(args);
  expect(code).toBe(0);
  return stdout.trimEnd().split('\n').at(-1) ?? '';
}

const HASH = 'sha256:[0-9a-f]{12}';

test.each([
  [['odds', URN, '--set', 'red=0.3'], 'horizon 1'],
  [['odds', URN, '--band', '80', '--draws', '20'], 'horizon 1, seed 1, 20 draws'],
  [['why', URN], 'horizon 1'],
  [['guarantee', URN, '--ending', 'red'], 'horizon 1'],
  [['facts', URN, '--horizon', '3'], 'horizon 3'],
  [['levers', URN], 'horizon 1'],
  [['drivers', URN, '--method', 'morris', '--draws', '2', '--seed', 'a b'], 'horizon 1, seed a b, 2 walks'],
  [['paths', URN, '--to', 'red'], 'horizon 1'],
  [['tip', URN, '--ending', 'red', '--past', '0.3'], 'horizon 1'],
  [['infer', URN, '--over', 'red=0.1,0.3', '--after', 'player:draw/1'], 'horizon 1'],
  [['compare', URN, '--set', 'red=0.3'], 'horizon 1'],
] as const)('%j ends with the command that gives it again, and what it came of', async (args, came) => {
  const words = args.map(word => (word.includes(' ') ? `'${word}'` : word)).join(' ');
  const last = await lastOf(...args);
  expect(last.startsWith(`Repeat it: node dist/parley.js ${words} (${came}; Parley ${VERSION}, sha256:`)).toBe(true);
  expect(last).toMatch(new RegExp(`${HASH}\\)$`));
});

test.each(few([['odds', URN, '--band', '80', '--draws', '20']], 1))(
  'what it says gives the same answer',
  async (...args) => {
    const last = await lastOf(...args);
    const words = /parley\.js (.*) \(/.exec(last)?.[1]?.split(' ') ?? [];
    expect((await ranHere(words)).stdout).toBe((await ranHere(args)).stdout);
  },
);
