import { defineConfig } from 'vitest/config';

/** What takes minutes: the laws on every state of every shipped scenario, one file a core. */
export default defineConfig({
  test: {
    include: ['test/long/**/*.test.ts'],
    isolate: false,
    maxWorkers: 2,
    reporters: ['verbose'],
  },
});
