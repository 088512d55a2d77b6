// A thread that begins a run and never ends it.
import { workerData } from 'node:worker_threads';

workerData.pulse[2] = 7;
workerData.pulse[1] = 12;
workerData.pulse[0] = 1;
for (;;);
