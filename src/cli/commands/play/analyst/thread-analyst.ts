import { setImmediate as soon } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Analyst, Answer, Question, QuestionKind } from '../../../../analysis/analyst/question.ts';
import type { Message } from '../../../../words/problem.ts';
import type { AnalystMessage, AnalystTask, Asked } from './messages.ts';

type Reply = (answer: Answer | Message) => void;

/**
 * Starts an analyst in a thread of its own, so that drawing never waits for it; nor does the first frame, before which the
 * thread does not begin. Questions that are asked before the game is open wait; where it cannot be opened, or the thread
 * comes to an end, each is answered by why.
 */
export function startThread(program: URL, task: AnalystTask): Analyst {
  const open = new Map<number, Reply>();
  let asked = 0;
  let fault: Message | undefined;
  let isClosed = false;
  let opened: (fault: Message | undefined) => void = () => undefined;
  const ready = new Promise<Message | undefined>(resolve => {
    opened = resolve;
  });
  const fail = (why: Message) => {
    if (isClosed) return;
    fault ??= why;
    opened(fault);
    for (const reply of open.values()) reply(fault);
    open.clear();
  };
  const hear = (told: AnalystMessage) => {
    if (told.kind === 'answered') {
      open.get(told.id)?.(told.answer);
      open.delete(told.id);
    } else if (told.fault) fail(told.fault);
    else opened(undefined);
  };
  const worker = soon().then(() =>
    new Worker(program, { workerData: task })
      .on('message', hear)
      .on('error', error => fail(stopped(error)))
      .on('exit', () => fail(stopped())),
  );
  // Who plays decides how long the program runs, and not whether something is still being thought about.
  void worker.then(thread => thread.unref());
  const ask = <K extends QuestionKind>(question: Question<K>) =>
    new Promise<Answer<K> | Message>(reply => {
      if (fault) return reply(fault);
      const message: Asked<K> = { id: asked++, question };
      // The answer belongs to the question of its number, and so is of its kind.
      open.set(message.id, reply as Reply);
      void worker.then(thread => thread.postMessage(message));
    });
  const close = () => {
    isClosed = true;
    open.clear();
    void worker.then(thread => thread.terminate());
  };
  return { ask, ready, close };
}

function stopped(error?: unknown): Message {
  const what = 'The analysis of the game stopped.';
  return error instanceof Error ? { what, wayOut: `It says: ${error.message}` } : { what };
}
