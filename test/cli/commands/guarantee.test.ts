import { expect, test } from 'vitest';
import { ranHere } from '../in-process.ts';
import { interrupted } from '../program.ts';

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

test('a patience of 1 is refused where rounds are worth something', async () => {
  const { code, stderr } = await ranHere(['odds', 'washington-caracas', '--set', 'washington.patience=1']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^parley: The patience of "washington" cannot be 1: .* Set washington\.patience below 1, or /);
});
