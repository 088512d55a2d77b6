import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/terminal/**/*.test.ts'],
    testTimeout: 60_000,
    fileParallelism: false,
  },
});
