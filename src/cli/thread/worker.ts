import { parentPort, workerData } from 'node:worker_threads';
import { makeWorkTools } from './control.ts';
import type { ThreadReply, ThreadRequest, ThreadStart } from './messages.ts';
import { WORKS } from './tasks.ts';

// A thread: loads what does its task, and answers whatever it is asked; what is thrown ends it.
const { name, control }: ThreadStart = workerData;
const send = (reply: ThreadReply) => parentPort?.postMessage(reply);
const work = await WORKS[name]();
parentPort?.on('message', async ({ id, request }: ThreadRequest) => {
  const answer = (result: unknown) => send({ kind: 'answer', id, result });
  const tools = makeWorkTools<unknown, unknown>(control, {
    report: progress => send({ kind: 'progress', id, progress }),
    finish: result => {
      answer(result);
      process.exit();
    },
  });
  answer(await work(request, tools));
});
