import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { makeProgram } from '../../../src/cli/program.ts';
import { pig } from '../../support/tiny/pig.ts';
import { ranHere } from '../in-process.ts';
import { emptyFolder, interrupted } from '../program.ts';

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

test('Ctrl-C ends one with no bound on the turns with how many states are settled, and what is known', async () => {
  const file = join(emptyFolder(), 'pig.yaml');
  writeFileSync(file, pig(40, 6));
  const args = ['guarantee', file, '--ending', 'a-wins', '--for', 'a', '--unbounded'];
  const { code, stdout, stderr } = await interrupted(args);
  expect(code).toBe(130);
  expect(stderr).toMatch(
    /^parley: Stopped by Ctrl-C after [\d,]+ of [\d,]+ states (settled(, sweep .*)?|looked at); (no answer|the least) is (not )?known yet\. Bound the turns \(--turns 60\) /,
  );
  // What was known by then has been told.
  expect(stdout.includes('At least so likely')).toBe(stderr.includes('the least is not known yet'));
});

test('each answer is told when it is there, and not once all are', async () => {
  const writes = vi.spyOn(process.stdout, 'write');
  const told: string[] = [];
  writes.mockImplementation((text, ...rest: unknown[]) => {
    told.push(String(text));
    const done = rest.find(one => typeof one === 'function');
    if (typeof done === 'function') done();
    return true;
  });
  try {
    await makeProgram().parseAsync(['guarantee', LADDER, '--ending', 'agreement', '--turns', '3'], { from: 'user' });
  } finally {
    writes.mockRestore();
  }
  expect(told.map(text => /(Greatest|Least) probability|How to read it/.exec(text)?.[0])).toEqual([
    'Greatest probability',
    'Least probability',
    'How to read it',
  ]);
});

test('a patience of 1 is refused where rounds are worth something', async () => {
  const { code, stderr } = await ranHere(['odds', 'washington-caracas', '--set', 'washington.patience=1']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^parley: The patience of "washington" cannot be 1: .* Set washington\.patience below 1, or /);
});
