import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { strykerPlugins as ofVitest } from '@stryker-mutator/vitest-runner';

const [{ factory }] = ofVitest;

/**
 * Makes Stryker's own runner, and tells it of test files that cannot even be loaded. It (9.6.1) looks at single tests only:
 * a mutant that throws while a test file is being loaded leaves none that could fail, and was counted as a survivor.
 */
function makeRunner(injector) {
  const runner = factory(injector);
  const run = runner.run.bind(runner);
  runner.run = async asked => {
    const result = await run(asked);
    if (result.status !== DryRunStatus.Complete) return result;
    const unloaded = runner.ctx.state.getFiles().filter(file => file.result?.errors?.length > 0);
    return { ...result, tests: [...result.tests, ...unloaded.map(failureOf)] };
  };
  return runner;
}

makeRunner.inject = factory.inject;

const failureOf = ({ name, result }) => ({
  id: `${name}#`,
  name: `${name} can be loaded`,
  timeSpentMs: 0,
  status: TestStatus.Failed,
  failureMessage: result.errors[0].message,
});

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'whole-files', makeRunner)];
