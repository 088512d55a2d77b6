import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GATE } from '../../support/mutants/gate.ts';
import { emptyFolder, interrupted, parley } from '../program.ts';

const FILE = join(emptyFolder(), 'gate.yaml');
writeFileSync(FILE, GATE);

test('Ctrl-C prints what is done', async () => {
  const { code, stdout } = await interrupted(['mutants', 'washington-caracas', '--json', '--most', '700']);
  expect(code).toBe(130);
  const { asked, totals } = JSON.parse(stdout);
  expect(asked).toBe(700);
  expect(totals.tried).toBeLessThan(700);
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

test('wrong usage is told with the way out', () => {
  expect(parley(['mutants', FILE, '--only', 'drop'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('"drop" is not a kind of mutant'),
  });
  expect(parley(['mutants', FILE, '--without', 'check']).code).toBe(2);
  expect(parley(['mutants', FILE, '--most', '0']).code).toBe(2);
  expect(parley(['mutants', 'no-such-scenario']).code).toBe(3);
});
