import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { FuzzTask } from '../../../../src/cli/commands/fuzz/task.ts';
import { fuzz, watchThread } from '../../../../src/cli/commands/fuzz/watch.ts';

const task: FuzzTask = { kind: 'generated', wanted: { seed: 7, runs: 3 } };
const ignore = () => undefined;

test('a run that does not come to an end is ended, and told by its seed and number', async () => {
  const thread = pathToFileURL('test/cli/commands/fuzz/stuck-thread.mjs');
  const { signal } = new AbortController();
  const ended = await watchThread(thread, task, { signal, onDone: ignore }, 0.2);
  expect(ended).toEqual({ kind: 'stuck', seed: 7, run: 12 });
});

test('from the sources there is no thread, and the same is done', async () => {
  const told: number[] = [];
  const onDone = ({ done }: { done: { runs: number } }) => told.push(done.runs);
  expect(await fuzz(task, { signal: new AbortController().signal, onDone })).toEqual({ kind: 'finished' });
  expect(told).toEqual([0, 3]);
  expect(await fuzz(task, { signal: AbortSignal.abort(), onDone: ignore })).toEqual({ kind: 'stopped' });
});
