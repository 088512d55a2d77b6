import { afterEach, expect, test, vi } from 'vitest';
import { seedInUse, seedOf } from '../../../src/cli/open/seed.ts';
import { bugText } from '../../../src/cli/start/bug.ts';

afterEach(() => vi.unstubAllEnvs());

test('a bug is told with the command and the seed that bring it back', () => {
  vi.stubEnv('npm_lifecycle_event', 'start');
  const seed = seedOf(undefined);
  expect(bugText(new Error('it broke'), ['run', 'my crisis.yaml'], seedInUse())).toBe(
    `parley: this is a bug in Parley: it broke\nIt happened in: npm start -- run 'my crisis.yaml'\nThe seed was: ${seed}`,
  );
});

test('a bug without a seed is told without one', () => {
  expect(bugText('odd', [], undefined)).not.toContain('seed');
});
