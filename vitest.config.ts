import { defineConfig } from 'vitest/config';

const ELSEWHERE = ['test/browser/**', 'test/terminal/**', 'test/bench/**', 'test/long/**'];
const OF_PROGRAM = 'test/cli/**/*.test.ts';

export default defineConfig({
  test: {
    testTimeout: 20_000,
    isolate: false,
    setupFiles: ['test/few-runs.ts'],
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'parts', include: ['test/**/*.test.{ts,tsx}'], exclude: [...ELSEWHERE, OF_PROGRAM] },
      },
      {
        extends: true,
        test: { name: 'program', include: [OF_PROGRAM], globalSetup: ['test/support/build-program.ts'] },
      },
    ],
  },
});
