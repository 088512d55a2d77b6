import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { FuzzDone, FuzzTask } from '../../../../src/cli/commands/fuzz/task.ts';
import { fuzzIn } from '../../../../src/cli/commands/fuzz/watch.ts';
import { workHere } from '../../../../src/cli/thread/open-thread.ts';
import { startThread } from '../../../../src/cli/thread/start-thread.ts';

const task: FuzzTask = { kind: 'generated', wanted: { seed: 7, runs: 3 } };
const ignore = () => undefined;

test('a run that does not come to an end is ended, and told by its seed and number', async () => {
  const program = pathToFileURL('test/cli/commands/fuzz/stuck-thread.mjs');
  const { signal } = new AbortController();
  const thread = startThread(program, 'fuzz', { patience: 0.2 });
  const ended = await fuzzIn(thread, task, { signal, onDone: ignore });
  expect(ended).toEqual({ kind: 'stuck', seed: 7, run: 12, latest: { kind: 'texts' } });
});

test('from the sources there is no thread, and the same is done', async () => {
  const told: number[] = [];
  const onDone = ({ done }: FuzzDone) => told.push(done.runs);
  const ended = await fuzzIn(workHere('fuzz'), task, { signal: new AbortController().signal, onDone });
  expect(ended).toMatchObject({ kind: 'finished', latest: { done: { runs: 3 } } });
  expect([told[0], told.at(-1)]).toEqual([0, 3]);
  expect(await fuzzIn(workHere('fuzz'), task, { signal: AbortSignal.abort(), onDone: ignore })).toMatchObject({
    kind: 'stopped',
    latest: { done: { runs: 0 } },
  });
});
