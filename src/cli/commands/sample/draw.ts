import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { batchesIn, SampleSum } from '../../../analysis/sample/sample.ts';
import type { Counted } from '../../../analysis/sample/walk.ts';
import { drawBatch, type SamplePlan } from './plan.ts';
import { STOP, type WorkerTask } from './worker-task.ts';

/** Who looks on while runs are drawn. */
export interface Watch {
  /** Aborted when no more are wanted. */
  readonly signal: AbortSignal;
  /** Is told how many runs are counted so far. */
  readonly onProgress: (runs: number) => void;
}

/** The built thread stands beside the built program; from the sources there is none, and all is drawn by this thread. */
const WORKER = new URL('./sampler.js', import.meta.url);

/** A thread is worth its start, some 40 ms, for so many turns or more. */
const TURNS_A_THREAD = 5_000_000;

/** Returns how many threads to draw with: as many as asked for, or one for every core that has enough to do. */
export function threadsFor({ walk, runs }: SamplePlan, asked: number | undefined): number {
  if (!existsSync(fileURLToPath(WORKER))) return 1;
  const worth = Math.ceil((runs * walk.layers.length) / TURNS_A_THREAD);
  return Math.min(asked ?? Math.min(availableParallelism(), worth), batchesIn(runs));
}

/** Draws the runs of a plan, the same on any number of threads; stopped early, the result is that of the first runs. */
export function drawRuns(plan: SamplePlan, threads: number, watch: Watch): Promise<Counted> {
  return threads > 1 ? drawInThreads(plan, threads, watch) : drawHere(plan, watch);
}

/** Lets signals and progress through between batches. */
async function drawHere(plan: SamplePlan, { signal, onProgress }: Watch): Promise<Counted> {
  const sum = new SampleSum(plan.walk, plan.keep);
  for (let batch = 0; batch < batchesIn(plan.runs) && !signal.aborted; batch++) {
    sum.add(drawBatch(plan, batch));
    onProgress(sum.counted.count);
    await setImmediate();
  }
  return sum.counted;
}

async function drawInThreads(plan: SamplePlan, threads: number, { signal, onProgress }: Watch): Promise<Counted> {
  const sum = new SampleSum(plan.walk, plan.keep);
  const control = new Int32Array(new SharedArrayBuffer(8));
  const stop = () => Atomics.store(control, STOP, 1);
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop);
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const task: WorkerTask = { plan, control };
      const worker = new Worker(WORKER, { workerData: task });
      worker.on('message', (batch: Counted) => {
        sum.add(batch);
        onProgress(sum.counted.count);
      });
      worker.on('error', reject);
      worker.on('exit', () => resolve());
    });
  try {
    await Promise.all(Array.from({ length: threads }, work));
  } finally {
    stop();
    signal.removeEventListener('abort', stop);
  }
  return sum.counted;
}
