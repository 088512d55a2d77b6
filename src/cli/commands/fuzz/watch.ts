import { existsSync } from 'node:fs';
import { setImmediate as soon } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { BEAT, makePulse, RUN, SEED, STOP } from './pulse.ts';
import { carryOut, type FuzzDone, type FuzzTask } from './task.ts';

/** How fuzzing came to an end. */
export type Ended =
  | { readonly kind: 'finished' | 'stopped' }
  /** One run did not come to an end; which, by the seed of its slice and its number there. */
  | { readonly kind: 'stuck'; readonly seed: number; readonly run: number };

/** Who looks on. */
export interface FuzzOnlooker {
  /** Aborted when no more is wanted. */
  readonly signal: AbortSignal;
  /** Is told now and then, and last, what the task has come to. */
  readonly onDone: (done: FuzzDone) => void;
}

/** The built thread stands beside the built program; from the sources there is none, and nobody to watch over it. */
const WORKER = new URL('./fuzzer.js', import.meta.url);

/** A run takes milliseconds; one that takes so many seconds will not end. */
const PATIENCE = 60;

/** Carries out a task and tells how it ended; a failure that is being shrunk is waited for. */
export function fuzz(task: FuzzTask, onlooker: FuzzOnlooker): Promise<Ended> {
  return existsSync(fileURLToPath(WORKER)) ? watchThread(WORKER, task, onlooker) : fuzzHere(task, onlooker);
}

async function fuzzHere(task: FuzzTask, { signal, onDone }: FuzzOnlooker): Promise<Ended> {
  for (const done of carryOut(task)) {
    onDone(done);
    await soon();
    if (signal.aborted) return { kind: 'stopped' };
  }
  return { kind: 'finished' };
}

/** Carries out a task in a thread of a program, and ends it where one run takes longer than `patience` seconds. */
export async function watchThread(
  program: URL,
  task: FuzzTask,
  { signal, onDone }: FuzzOnlooker,
  patience = PATIENCE,
): Promise<Ended> {
  const pulse = makePulse();
  const worker = new Worker(program, { workerData: { task, pulse } });
  signal.addEventListener('abort', () => Atomics.store(pulse, STOP, 1), { once: true });
  let looking: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Ended>((resolve, reject) => {
      worker.on('message', onDone).on('error', reject);
      worker.on('exit', () => resolve({ kind: Atomics.load(pulse, STOP) === 1 ? 'stopped' : 'finished' }));
      let seen = -1;
      const look = () => {
        const beats = Atomics.load(pulse, BEAT);
        // A thread that is still being loaded has no run that could be stuck.
        if (beats > 0 && beats === seen)
          resolve({ kind: 'stuck', seed: Atomics.load(pulse, SEED), run: Atomics.load(pulse, RUN) });
        seen = beats;
      };
      looking = setInterval(look, 1000 * patience);
    });
  } finally {
    clearInterval(looking);
    await worker.terminate();
  }
}
