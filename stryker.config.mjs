import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The part of `src` that is mutated, all that `vitest.mutate.config.ts` has tests for unless named: `MUTATE=game/table`. */
const part = process.env.MUTATE ?? '{scenario,game,machine,analysis}';
const report = join(tmpdir(), 'parley-mutate', part.replaceAll(/\W+/g, '-'));

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'whole-files',
  plugins: ['@stryker-mutator/vitest-runner', './test/mutation/runner.mjs'],
  vitest: { configFile: 'vitest.mutate.config.ts' },
  mutate: [`src/${part}/**/*.ts`],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // What is worked out while a module is loaded is judged by all tests of the part. It takes long, but to leave such
  // mutants out would leave out every constant, every pattern and the shape of every file format.
  ignoreStatic: false,
  warnings: { slow: false },
  // Generous, so that a busy machine finds nothing that is not there: a mutant that is out of time counts as found.
  timeoutMS: 10_000,
  timeoutFactor: 4,
  // TypeScript 7 has no compiler API, by which Stryker would read a tsconfig.
  tsconfigFile: 'none.json',
  incremental: true,
  incrementalFile: `${report}.incremental.json`,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: `${report}.json` },
  clearTextReporter: { allowColor: false, reportTests: false },
};
