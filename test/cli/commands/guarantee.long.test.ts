import { expect, test } from 'vitest';
import { parley } from '../program.ts';

const LADDER = 'test/bench/ladder.yaml';
const ASKED = ['guarantee', LADDER, '--ending', 'agreement'];

test('everybody together with no bound on the turns: the bounds meet, and nothing but the answer is written', () => {
  const { code, stdout, stderr } = parley([...ASKED, '--unbounded', '--json']);
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({ turns: null, greatest: { settled: true }, least: { settled: true } });
});

test('facts tell what the user set, as text and as JSON', () => {
  const asked = ['facts', 'washington-caracas', '--set', 'trust=3'];
  expect(parley(asked).stdout).toMatch(/\nSet by you: .*\n {2}start of Trust.*: 3, set by you \(1 by default\)\n/);
  expect(JSON.parse(parley([...asked, '--json']).stdout)).toMatchObject({
    settings: { trust: 3 },
    setByUser: [{ what: expect.stringMatching(/^start of Trust/), default: '1' }],
  });
});
