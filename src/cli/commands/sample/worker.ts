import { parentPort, workerData } from 'node:worker_threads';
import { batchesIn } from '../../../analysis/sample/sample.ts';
import { drawBatch } from './plan.ts';
import { NEXT, STOP, type WorkerTask } from './worker-task.ts';

// A sampling thread: takes batch after batch until none is left, and tells what each came to.
const { plan, control }: WorkerTask = workerData;
const batches = batchesIn(plan.runs);
const take = () => (Atomics.load(control, STOP) === 1 ? batches : Atomics.add(control, NEXT, 1));
for (let batch = take(); batch < batches; batch = take()) parentPort?.postMessage(drawBatch(plan, batch));
