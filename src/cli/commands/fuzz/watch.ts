import { counted } from '../../../words/numbers/plural.ts';
import { openThread } from '../../thread/open-thread.ts';
import { Stuck, type Thread } from '../../thread/start-thread.ts';
import { watched } from '../../thread/watched.ts';
import type { FuzzDone, FuzzTask } from './task.ts';

/** How fuzzing came to an end, and what it had come to by then. */
type Fuzzed = { readonly latest: FuzzDone } & (
  | { readonly kind: 'finished' | 'stopped' }
  /** One run did not come to an end; which, by the seed of its slice and its number there. */
  | { readonly kind: 'stuck'; readonly seed: number; readonly run: number }
);

/** Who looks on. */
interface FuzzWatch {
  /** Aborted when no more is wanted. */
  readonly signal: AbortSignal;
  /** Is called now and then with what the task has come to. */
  readonly onDone: (done: FuzzDone) => void;
}

/** A run takes milliseconds; one that takes so many seconds will not end. */
const PATIENCE = 60;

/** Shows how far it has come where stderr is a terminal; Ctrl-C, or so many seconds, ends it with what is done. */
export function fuzzWatched(
  task: FuzzTask,
  seconds: number | undefined,
): Promise<Fuzzed & { readonly isInterrupted: boolean }> {
  return watched(async ({ show, onInterrupt }) => {
    const stopper = new AbortController();
    let isInterrupted = false;
    onInterrupt(() => {
      isInterrupted = true;
      stopper.abort();
    });
    const timer = seconds === undefined ? undefined : setTimeout(() => stopper.abort(), 1000 * seconds);
    const onDone = (done: FuzzDone) => show(() => progressText(done));
    try {
      const thread = openThread('fuzz', { patience: PATIENCE });
      return { ...(await fuzzIn(thread, task, { signal: stopper.signal, onDone })), isInterrupted };
    } finally {
      clearTimeout(timer);
    }
  });
}

/** Carries out a task in a thread, and ends the thread; a failure that is being shrunk is waited for. */
export async function fuzzIn(thread: Thread<'fuzz'>, task: FuzzTask, { signal, onDone }: FuzzWatch): Promise<Fuzzed> {
  let latest: FuzzDone | undefined;
  if (signal.aborted) thread.stop();
  signal.addEventListener('abort', () => thread.stop(), { once: true });
  try {
    latest = await thread.ask(task, done => {
      latest = done;
      onDone(done);
    });
    return { kind: signal.aborted ? 'stopped' : 'finished', latest };
  } catch (error) {
    if (!(error instanceof Stuck) || !latest) throw error;
    const [seed, run] = error.at;
    return { kind: 'stuck', seed, run, latest };
  } finally {
    await thread.end();
  }
}

function progressText({ done: { runs, effort, hasFailed } }: FuzzDone): string {
  const all = `${counted(runs, 'run')}, ${counted(effort.sent, 'event')}`;
  return hasFailed ? `${all}; one failed, and is being made smaller` : `${all}; Ctrl-C shows what is done`;
}
