import { defineConfig } from 'vitest/config';

/** What a person waits for. What takes long is in `*.long.test.ts` beside it, and has a configuration of its own. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', development: false } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**', 'test/terminal/**', '**/*.long.test.*'],
    // Limits catch what hangs. They say nothing of speed, so a busy machine must not meet them.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    isolate: false,
    // As in the built program; React's other build is slower by a half, and keeps every render.
    env: { NODE_ENV: 'production' },
    setupFiles: ['test/few-runs.ts'],
    globalSetup: ['test/support/build-program.ts'],
    maxWorkers: 2,
  },
});
