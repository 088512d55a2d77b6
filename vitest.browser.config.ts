import { defineConfig } from 'vitest/config';

/** The debrief in a real browser: Debian's chromium, without a network. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
    globalSetup: ['test/support/build-program.ts'],
  },
});
