import { parentPort, workerData } from 'node:worker_threads';
import { BEAT, RUN, SEED, STOP } from './pulse.ts';
import { carryOut, type FuzzDone, type FuzzTask } from './task.ts';

/** How often is told how far it has come, in milliseconds. */
const PACE = 200;

// A fuzzing thread: carries out a task, says what it has come to, and shows what it is at.
const { task, pulse }: { task: FuzzTask; pulse: Int32Array } = workerData;
let latest: FuzzDone | undefined;
let due = Date.now() + PACE;
const tell = () => {
  parentPort?.postMessage(latest);
  due = Date.now() + PACE;
};
const begins = (seed: number, run: number) => {
  Atomics.store(pulse, SEED, seed);
  Atomics.store(pulse, RUN, run);
  Atomics.add(pulse, BEAT, 1);
  const isStopped = Atomics.load(pulse, STOP) === 1 && latest?.done.hasFailed === false;
  if (isStopped || Date.now() >= due) tell();
  if (isStopped) process.exit();
};
for (latest of carryOut(task, begins)) tell();
