// A thread that tells what it has come to, begins run 12 of seed 7 and never ends it.
import { parentPort, workerData } from 'node:worker_threads';

const [BEAT, SEED, RUN] = [2, 3, 4];

parentPort.on('message', ({ id }) => {
  parentPort.postMessage({ kind: 'progress', id, progress: { kind: 'texts' } });
  workerData.control[SEED] = 7;
  workerData.control[RUN] = 12;
  workerData.control[BEAT] = 1;
  for (;;);
});
