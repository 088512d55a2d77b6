import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The part of `src` whose mutants are judged, as in `stryker.config.mjs`. */
const part = process.env.MUTATE ?? '{scenario,game,machine,analysis}';

/** What judges a part beside the tests of its own folder, by the first folder of its path. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  scenario: ['test/bad/*.test.ts'],
  game: ['test/bad/lessons/*.test.ts', 'test/laws/table.test.ts'],
  machine: ['test/laws/chart/{chart-as-data,chart-invariants,law-on-games}.test.ts'],
  analysis: ['test/laws/odds.test.ts'],
};

/** Some ten seconds and more each: a survivor would go through them all. */
const SLOW = ['test/analysis/policy/kernels.test.ts', 'test/scenario/{robust,cuba}.test.ts'];

const isOfSingleCases = (file: string) => !/@fast-check|FLAGSHIP|shipped/.test(readFileSync(file, 'utf8'));

/** Runs the tests of single cases first: most mutants fall to one of them, and nothing is run after the first failure. */
class SingleCasesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const ordered = files.toSorted((a, b) => a.moduleId.localeCompare(b.moduleId));
    return [true, false].flatMap(wanted => ordered.filter(file => isOfSingleCases(file.moduleId) === wanted));
  }
}

/** The tests that judge mutants, for Stryker. */
export default defineConfig({
  resolve: {
    alias: { '@fast-check/vitest': fileURLToPath(new URL('test/mutation/few-cases.ts', import.meta.url)) },
  },
  test: {
    include: [`test/${part}{/**/*,-*}.test.ts`, ...(ALSO[part.split('/')[0] ?? ''] ?? Object.values(ALSO).flat())],
    exclude: SLOW,
    testTimeout: 120_000,
    isolate: false,
    sequence: { sequencer: SingleCasesFirst },
  },
});
