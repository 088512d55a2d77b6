import { parentPort, workerData } from 'node:worker_threads';
import { type CheckTask, carryOut } from './task.ts';
import type { CheckMessage } from './watch.ts';

// A checking thread: says what it begins with, and last what it has found.
const task: CheckTask = workerData;
const tell = (told: CheckMessage) => parentPort?.postMessage(told);
tell({ kind: 'done', checked: carryOut(task, stage => tell({ kind: 'stage', stage })) });
