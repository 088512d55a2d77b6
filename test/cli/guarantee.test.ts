import { expect, test } from 'vitest';
import { interrupted, parley } from './program.ts';

const LADDER = 'test/bench/ladder.yaml';
const ASKED = ['guarantee', LADDER, '--ending', 'agreement'];

test('Ctrl-C ends a guarantee with a sentence that says how far it came', async () => {
  const { code, stdout, stderr } = await interrupted([...ASKED, '--horizon', '10000']);
  expect(code).toBe(130);
  expect(stdout).toBe('');
  expect(stderr).toMatch(
    /^parley: Stopped by Ctrl-C after turn [\d,]+ of 30,000; no answer is known yet\. Ask about fewer turns \(--turns 60\) or a nearer horizon \(--horizon 20\)\.\n$/,
  );
});

test('everybody together with no bound on the turns: the bounds meet, and nothing but the answer is written', () => {
  const { code, stdout, stderr } = parley([...ASKED, '--unbounded', '--json']);
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({ turns: null, greatest: { settled: true }, least: { settled: true } });
});

test('a patience of 1 is refused where rounds are worth something', () => {
  const { code, stderr } = parley(['odds', 'washington-caracas', '--set', 'washington.patience=1']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^parley: The patience of "washington" cannot be 1: .* Set washington\.patience below 1, or /);
});

test('facts tell what the user set, as text and as JSON', () => {
  const asked = ['facts', 'washington-caracas', '--set', 'trust=3'];
  expect(parley(asked).stdout).toMatch(/\nSet by you: .*\n {2}start of Trust.*: 3, set by you \(1 by default\)\n/);
  expect(JSON.parse(parley([...asked, '--json']).stdout)).toMatchObject({
    settings: { trust: 3 },
    setByUser: [{ what: expect.stringMatching(/^start of Trust/), default: '1' }],
  });
});
