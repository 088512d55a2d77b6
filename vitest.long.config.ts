import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** What tries few cases in `npm test` tries many here: properties, and lists cut short by `test/support/pace.ts`. */
const withMore = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter(
    file =>
      /\.test\.tsx?$/.test(file) &&
      /\bproperty\(|fc\.assert\(|\bIS_LONG\b|\bfew\(/.test(readFileSync(`test/${file}`, 'utf8')),
  )
  .map(file => `test/${file}`);

/** What is exhaustive or slow: `*.long.test.ts`, and whatever has more cases than `npm test` tries. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', development: false } },
  test: {
    include: ['test/**/*.long.test.{ts,tsx}', ...withMore],
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
    env: { PARLEY_TESTS: 'long', NODE_ENV: 'production' },
    isolate: false,
    setupFiles: ['test/many-runs.ts'],
    maxWorkers: 2,
    globalSetup: ['test/support/build-program.ts'],
  },
});
