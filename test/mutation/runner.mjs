import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { expect } from 'vitest';
import { judgesByTest, runFile } from './dry-run.mjs';
import { judgesOf } from './judges.mjs';
import { bundleTests } from './load-tests.mjs';
import { Watch } from './watch.mjs';

// What Vitest asks its worker for: how timers are to be faked.
globalThis.__vitest_worker__ = { config: { fakeTimers: {} } };

// Lists are not cut short for mutants: they meet the quickest tests first in any case.
process.env.PARLEY_TESTS = 'long';

/** What each test takes, in Stryker's copy of the tree, for the processes that come after the dry run. */
const TIMES = 'test-times.json';

/** The test file that runs. */
let file = '';

// Once for good, since Vitest would keep whatever modules it were told of it by.
expect.extend({
  toMatchFileSnapshot: (said, path) => ({
    pass: said === readFileSync(resolve(dirname(file), path), 'utf8'),
    message: () => `expected the text of ${path}`,
  }),
});

const messageOf = error => String(error?.message ?? error).slice(0, 500);

/**
 * Runs tests for Stryker. Its runner for Vitest starts a worker for every mutant, which takes four seconds; this one loads
 * the tests anew in the process it has, and they take what they take.
 */
class InProcessRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.files = judgesOf(process.env.MUTATE);
    this.load = await bundleTests(this.files);
    this.times = existsSync(TIMES) ? JSON.parse(readFileSync(TIMES, 'utf8')) : {};
  }

  async dryRun() {
    const found = [];
    for (file of this.files) found.push(...(await runFile(this.load, file)));
    this.times = Object.fromEntries(found.map(({ id, loadMs, runMs }) => [id, loadMs + runMs]));
    writeFileSync(TIMES, JSON.stringify(this.times));
    const tests = found.map(({ id, name, ms, error }) => ({
      id,
      name,
      timeSpentMs: ms,
      ...(error ? { status: TestStatus.Failed, failureMessage: messageOf(error) } : { status: TestStatus.Success }),
    }));
    return {
      status: DryRunStatus.Complete,
      tests,
      mutantCoverage: { static: {}, perTest: judgesByTest(found) },
    };
  }

  /** The mutant is active from the first moment, so that constants are judged like all else. */
  async mutantRun({ activeMutant, testFilter }) {
    const watch = new Watch();
    const { collect, runTest } = this.load(Number(activeMutant.id), watch);
    const loaded = new Map();
    const run = async id => {
      file = id.slice(0, id.indexOf('#'));
      watch.start(this.times[id]);
      if (!loaded.has(file)) loaded.set(file, await collect(file));
      const test = loaded.get(file).get(id.slice(file.length + 1));
      // A test for each of some list is gone where the mutant takes it off the list.
      if (test) await runTest(test);
    };
    return judge(testFilter, run, watch);
  }
}

async function judge(ids, run, watch) {
  for (const [i, id] of ids.entries()) {
    const failed = await run(id).then(
      () => undefined,
      error => ({ killedBy: [id], failureMessage: messageOf(error), nrOfTests: i + 1 }),
    );
    if (watch.isLate) return { status: MutantRunStatus.Timeout, reason: id };
    if (failed) return { status: MutantRunStatus.Killed, ...failed };
  }
  return { status: MutantRunStatus.Survived, nrOfTests: ids.length };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
