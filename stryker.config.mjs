import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The part of `src` that is mutated, all that has judges in `test/mutation/judges.mjs` unless named: `MUTATE=game/table`. */
const part = process.env.MUTATE ?? '{scenario,game,play,solve,analysis}';
const report = join(tmpdir(), 'parley-mutate', part.replaceAll(/\W+/g, '-'));

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'in-process',
  plugins: ['./test/mutation/runner.mjs'],
  mutate: [part.endsWith('.ts') ? `src/${part}` : `src/${part}/**/*.ts`],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // Each test runs in modules of its own once, before any mutant does.
  dryRunTimeoutMinutes: 60,
  // Tests that take too long are broken off by the runner itself; this is for what gives it no chance to.
  timeoutMS: 20_000,
  timeoutFactor: 2,
  // TypeScript 7 has no compiler API, by which Stryker would read a tsconfig.
  tsconfigFile: 'none.json',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: `${report}.json` },
  clearTextReporter: { allowColor: false, reportTests: false },
};
