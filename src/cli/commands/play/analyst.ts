import { setImmediate as soon } from 'node:timers/promises';
import type { Analyst, Question } from '../../../analysis/analyst/question.ts';
import type { Message } from '../../../words/problem.ts';
import { openThread } from '../../thread/open-thread.ts';
import { NoAnswer, type Thread } from '../../thread/start-thread.ts';
import type { AnalystRequest, AnalystTask } from './analyst-work.ts';

/** Who plays decides how long the program runs, and not whether something is still being thought about. */
const start = () => openThread('analyst', { isBackground: true });

/**
 * Sets an analyst to work on a game in a thread of its own, so that drawing never waits for it. The thread begins after
 * the first frame. Questions that are asked before the game is open wait. Where it cannot be opened, or the thread
 * comes to an end, each is answered by why.
 */
export function openAnalyst(task: AnalystTask, begin: () => Thread<'analyst'> = start): Analyst {
  const thread = soon().then(begin);
  const call = (request: AnalystRequest) => thread.then(one => one.ask(request)).catch(stopped);
  return {
    // What an answer is follows from what was asked.
    ready: call({ kind: 'open', ...task }) as Analyst['ready'],
    ask: ((question: Question) => call({ kind: 'question', question })) as Analyst['ask'],
    close: () => void thread.then(one => one.end()),
  };
}

function stopped(error: unknown): Message {
  const what = 'The analysis of the game stopped.';
  return error instanceof Error && !(error instanceof NoAnswer)
    ? { what, wayOut: `It says: ${error.message}` }
    : { what };
}
