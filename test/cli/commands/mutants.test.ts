import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GATE } from '../../support/mutants/gate.ts';
import { ranHere } from '../in-process.ts';
import { emptyFolder } from '../program.ts';

const FILE = join(emptyFolder(), 'gate.yaml');
writeFileSync(FILE, GATE);

test('the command tells what nothing notices, and how to repeat it', async () => {
  const { code, stdout, stderr } = await ranHere([
    'mutants',
    FILE,
    '--only',
    'flip-payoff,swap-chances',
    '--seed',
    '7',
  ]);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('All 3 mutants of these kinds that can be made of it were tried.');
  expect(stdout).toContain(`${FILE}:20:13: note: The sign of the cost of “Push” of Guard was flipped (was 0.5).`);
  expect(stdout).toMatch(
    /\nRepeat it: .* mutants .*gate\.yaml --most 200 --seed 7 --only flip-payoff,swap-chances \(horizon \d+; Parley .*, sha256:[0-9a-f]{12}\)\n$/,
  );
});

test('--fail-under fails where nothing is another game, for nothing has no share', async () => {
  // It has no payoff.
  const asked = ['mutants', 'test/support/games/weather.yaml', '--only', 'flip-payoff'];
  expect(await ranHere(asked)).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('No mutant of these kinds can'),
  });
  const { code, stdout, stderr } = await ranHere([...asked, '--fail-under', '0', '--json']);
  expect([code, JSON.parse(stdout).noticedShare]).toEqual([1, null]);
  expect(stderr).toMatch(/^parley: --fail-under fails: none of the mutants is another game/);
});

test('--fail-under fails where too few are noticed, and the report is printed all the same', async () => {
  const asked = ['mutants', FILE, '--only', 'flip-payoff,swap-chances'];
  expect(await ranHere([...asked, '--fail-under', '0.3'])).toMatchObject({ code: 0 });
  const { code, stdout } = await ranHere([...asked, '--fail-under', '0.4']);
  expect(code).toBe(1);
  expect(stdout).toContain('Of the 3\nothers 1 is noticed, 33.3%');
});
