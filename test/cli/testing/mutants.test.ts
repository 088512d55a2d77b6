import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GATE } from '../../support/mutants/gate.ts';
import { emptyFolder, interrupted, parley } from '../program.ts';

const FILE = join(emptyFolder(), 'gate.yaml');
writeFileSync(FILE, GATE);

test('the command tells what nothing notices, and how to repeat it', () => {
  const { code, stdout, stderr } = parley(['mutants', FILE, '--only', 'flip-payoff,swap-chances', '--seed', '7']);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('All 3 mutants of these kinds that can be made of it were tried.');
  expect(stdout).toContain(`${FILE}:20:13: note: The sign of the cost of “Push” of Guard was flipped (was 0.5).`);
  expect(stdout).toMatch(/\nRepeat it: .* mutants .*gate\.yaml --most 200 --seed 7 --only flip-payoff,swap-chances\n$/);
});

test('the same seed gives the same document, byte for byte', () => {
  const asked = ['mutants', FILE, '--most', '5', '--seed', 'a', '--without', 'expect', '--json'];
  const { stdout } = parley(asked);
  expect(parley(asked).stdout).toBe(stdout);
  expect(JSON.parse(stdout)).toMatchObject({
    made: 34,
    asked: 5,
    watchers: ['rules', 'findings'],
    totals: { tried: 5 },
  });
  const repeat: string = JSON.parse(stdout).repeat;
  expect(parley([...repeat.split(' ').slice(1), '--json']).stdout).toBe(stdout);
});

test('--fail-under fails where too few are noticed, and the report is printed all the same', () => {
  const asked = ['mutants', FILE, '--only', 'flip-payoff,swap-chances'];
  expect(parley([...asked, '--fail-under', '0.3'])).toMatchObject({ code: 0 });
  const { code, stdout } = parley([...asked, '--fail-under', '0.4']);
  expect(code).toBe(1);
  expect(stdout).toContain('Of the 3\nothers 1 is noticed, 33.3%');
});

test('wrong usage is told with the way out', () => {
  expect(parley(['mutants', FILE, '--only', 'drop'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('"drop" is not a kind of mutant'),
  });
  expect(parley(['mutants', FILE, '--without', 'check']).code).toBe(2);
  expect(parley(['mutants', FILE, '--most', '0']).code).toBe(2);
  expect(parley(['mutants', 'no-such-scenario']).code).toBe(3);
});

test('Ctrl-C prints what is done', async () => {
  const { code, stdout } = await interrupted(['mutants', 'washington-caracas', '--json', '--most', '700']);
  expect(code).toBe(130);
  const { asked, totals } = JSON.parse(stdout);
  expect(asked).toBe(700);
  expect(totals.tried).toBeLessThan(700);
});
