import { parentPort, workerData } from 'node:worker_threads';
import { insideOf } from './control.ts';
import type { Asked, ThreadStart, Told } from './messages.ts';
import { WORKS } from './tasks.ts';

// A thread: loads what does its task, and answers whatever it is asked; what is thrown ends it.
const { name, control }: ThreadStart = workerData;
const send = (told: Told) => parentPort?.postMessage(told);
const work = await WORKS[name]();
parentPort?.on('message', async ({ id, request }: Asked) => {
  const answer = (result: unknown) => send({ kind: 'answer', id, result });
  const inside = insideOf<unknown, unknown>(control, {
    tell: progress => send({ kind: 'progress', id, progress }),
    finish: result => {
      answer(result);
      process.exit();
    },
  });
  answer(await work(request, inside));
});
