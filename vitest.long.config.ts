import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Properties try few cases in `npm test`, and here many more. */
const withProperties = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter(file => /\.test\.tsx?$/.test(file) && /\.prop\(|fc\.assert\(/.test(readFileSync(`test/${file}`, 'utf8')))
  .map(file => `test/${file}`);

/** What is exhaustive or slow: `*.long.test.ts`, and whatever has properties. */
export default defineConfig({
  test: {
    include: ['test/**/*.long.test.{ts,tsx}', ...withProperties],
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
    isolate: false,
    setupFiles: ['test/many-runs.ts'],
    maxWorkers: 2,
    globalSetup: ['test/support/build-program.ts'],
  },
});
