import { Worker } from 'node:worker_threads';
import { type Control, countSteps, lastStep, makeControl, stopWork } from './control.ts';
import type { ThreadReply, ThreadRequest, ThreadStart } from './messages.ts';
import type { TaskName, Tasks } from './tasks.ts';
import type { WorkStep } from './work.ts';

/** One that does the work of a task, asked as often as one likes. */
export interface Thread<N extends TaskName> {
  /** Resolves with the answer; rejects with what the work threw, or where it comes to an end without an answer. */
  ask(request: Tasks[N]['asks'], onProgress?: (progress: Tasks[N]['reports']) => void): Promise<Tasks[N]['gets']>;
  /** Says that no more is wanted: what is done by then is the answer. */
  stop(): void;
  /** Ends it; what is still asked is never answered. */
  end(): Promise<void>;
}

/** How a thread is started. */
export interface ThreadOptions {
  /** What it shares with other threads of the same work; left out, its own. */
  readonly control?: Control;
  /** The seconds in which it must go on from what it has begun with, or is ended; left out, it may take as long as it does. */
  readonly patience?: number;
  /** It keeps no program from ending. */
  readonly isBackground?: boolean;
}

/** A thread came to an end, by itself, before it had answered. */
export class NoAnswer extends Error {}

/** A thread was ended because it began with nothing new for too long. */
export class Stuck extends Error {
  /** What it had begun with last. */
  readonly at: WorkStep;
  constructor(name: TaskName, at: WorkStep) {
    super(`the ${name} thread did not come to an end at ${at.join('/')}`);
    this.at = at;
  }
}

/** Who waits for an answer. */
interface Waiting<N extends TaskName> {
  readonly onProgress: (progress: Tasks[N]['reports']) => void;
  readonly resolve: (result: Tasks[N]['gets']) => void;
  readonly reject: (why: unknown) => void;
}

/** Starts a thread from a built program. */
export function startThread<N extends TaskName>(program: URL, name: N, options: ThreadOptions = {}): Thread<N> {
  const { control = makeControl(), patience, isBackground = false } = options;
  const open = new Map<number, Waiting<N>>();
  let asked = 0;
  let isEnded = false;
  let failure: { readonly why: unknown } | undefined;
  const start: ThreadStart = { name, control };
  const worker = new Worker(program, { workerData: start });
  if (isBackground) worker.unref();
  const end = async () => {
    isEnded = true;
    clearInterval(looking);
    open.clear();
    await worker.terminate();
  };
  const fail = (why: unknown) => {
    if (isEnded) return;
    failure = { why };
    for (const { reject } of open.values()) reject(why);
    void end();
  };
  const looking = patience === undefined ? undefined : watchOver(control, patience, at => fail(new Stuck(name, at)));
  worker.on('error', fail);
  worker.on('exit', () => fail(new NoAnswer(`the ${name} thread ended without an answer`)));
  worker.on('message', (reply: ThreadReply<Tasks[N]['reports'], Tasks[N]['gets']>) => {
    const waiting = open.get(reply.id);
    if (reply.kind === 'progress') return waiting?.onProgress(reply.progress);
    open.delete(reply.id);
    waiting?.resolve(reply.result);
  });
  return {
    ask: (request, onProgress = () => undefined) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure.why);
        const message: ThreadRequest<Tasks[N]['asks']> = { id: asked++, request };
        open.set(message.id, { onProgress, resolve, reject });
        worker.postMessage(message);
      }),
    stop: () => stopWork(control),
    end,
  };
}

/** Looks every so many seconds whether work that has begun with something has begun with more since. */
function watchOver(control: Control, patience: number, onStuck: (at: WorkStep) => void): NodeJS.Timeout {
  let seen = 0;
  return setInterval(() => {
    const steps = countSteps(control);
    if (steps > 0 && steps === seen) onStuck(lastStep(control));
    seen = steps;
  }, 1000 * patience);
}
