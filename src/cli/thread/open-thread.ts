import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Control, makeControl, makeWorkTools, stopWork } from './control.ts';
import { startThread, type Thread, type ThreadOptions } from './start-thread.ts';
import { type TaskName, WORKS } from './tasks.ts';

/** The built thread stands beside the built program; from the sources there is none. */
const PROGRAM = new URL('./thread.js', import.meta.url);

/** Says whether there are threads: from the sources whoever asks does the work. */
export const hasThreads = (): boolean => existsSync(fileURLToPath(PROGRAM));

/** Opens a thread for a task, or has the work done here where there are no threads. */
export function openThread<N extends TaskName>(name: N, options: ThreadOptions = {}): Thread<N> {
  return hasThreads() ? startThread(PROGRAM, name, options) : workHere(name, options.control);
}

/** Has the work of a task done in this thread, which stands still meanwhile but where the work lets others through. */
export function workHere<N extends TaskName>(name: N, control: Control = makeControl()): Thread<N> {
  const loading = WORKS[name]();
  return {
    ask: async (request, onProgress = () => undefined) =>
      (await loading)(request, makeWorkTools(control, { report: onProgress, finish: () => undefined })),
    stop: () => stopWork(control),
    end: async () => undefined,
  };
}
