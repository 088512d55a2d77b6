import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/terminal/**', 'test/bench/**'],
    testTimeout: 20_000,
    isolate: false,
    globalSetup: ['test/support/build-program.ts'],
  },
});
