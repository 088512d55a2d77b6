import { defineConfig } from 'vitest/config';

const OF_PROGRAM = 'test/cli/**/*.test.ts';
const ELSEWHERE = ['test/browser/**', 'test/terminal/**', '**/*.long.test.*'];

/** What a person waits for. What takes long is in `*.long.test.ts` beside it, and has a configuration of its own. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', development: false } },
  test: {
    // Limits catch what hangs. They say nothing of speed, so a busy machine must not meet them.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    isolate: false,
    // As in the built program; React's other build is slower by a half, and keeps every render.
    env: { NODE_ENV: 'production' },
    setupFiles: ['test/few-runs.ts'],
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'parts', include: ['test/**/*.test.{ts,tsx}'], exclude: [...ELSEWHERE, OF_PROGRAM] },
      },
      {
        extends: true,
        test: {
          name: 'program',
          include: [OF_PROGRAM],
          exclude: ELSEWHERE,
          globalSetup: ['test/support/build-program.ts'],
        },
      },
    ],
  },
});
