import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { CheckRecord } from '../../../analysis/check/check-record.ts';
import type { Message } from '../../../words/problem.ts';
import { EXIT, type Stop, stopWith } from '../../exit.ts';
import { makeProgressLine } from '../../thread/progress-line.ts';
import { type CheckStage, type CheckTask, carryOut } from './task.ts';

/** What the thread sends. */
export type CheckMessage =
  | { readonly kind: 'stage'; readonly stage: CheckStage }
  | { readonly kind: 'done'; readonly checked: CheckRecord | Message };

/** The built thread stands beside the built program; from the sources there is none, and Ctrl-C ends the program without a word. */
const WORKER = new URL('./checker.js', import.meta.url);

/**
 * Checks a game in a thread of its own, for a fixpoint or a look at all levers cannot be left halfway: so this thread can
 * tell how far it has come, and Ctrl-C ends it with a sentence.
 */
export async function check(task: CheckTask): Promise<CheckRecord> {
  const line = makeProgressLine();
  const tell = (stage: CheckStage) => line.tell(() => `${nowText(task, stage)}; Ctrl-C stops`);
  const isBuilt = existsSync(fileURLToPath(WORKER));
  try {
    const checked = await (isBuilt ? inThread(task, tell) : carryOut(task, tell));
    if ('what' in checked) throw stopWith(EXIT.wrongScenario, checked);
    return checked;
  } finally {
    line.clear();
  }
}

async function inThread(task: CheckTask, tell: (stage: CheckStage) => void): Promise<CheckRecord | Message> {
  const worker = new Worker(WORKER, { workerData: task });
  let stage: CheckStage = { kind: 'exploring' };
  let interrupt = () => {};
  try {
    return await new Promise((resolve, reject) => {
      interrupt = () => reject(stopped(task, stage));
      process.once('SIGINT', interrupt);
      worker.on('error', reject);
      worker.on('exit', () => reject(new Error('the checking thread ended without an answer')));
      worker.on('message', (told: CheckMessage) => {
        if (told.kind === 'done') return resolve(told.checked);
        stage = told.stage;
        tell(stage);
      });
    });
  } finally {
    process.off('SIGINT', interrupt);
    await worker.terminate();
  }
}

/** Says what is being done. */
function nowText({ model, rules }: CheckTask, stage: CheckStage): string {
  switch (stage.kind) {
    case 'exploring':
      return 'exploring the game';
    case 'solving':
      return 'working out how the parties choose';
    case 'rule':
      return `rule ${stage.done + 1} of ${stage.of} (${model.scenario.rules[rules[stage.done] ?? -1]?.id})`;
    case 'looking':
      return 'looking for what no rule asks for';
    case 'lever':
      return `turning lever ${stage.done + 1} of ${stage.of}`;
  }
}

function stopped(task: CheckTask, stage: CheckStage): Stop {
  return stopWith(EXIT.interrupted, {
    what: `Stopped by Ctrl-C while ${whileText(task, stage)}; nothing is told of a part.`,
    wayOut: 'Check fewer rules by --rule, or leave out what no rule asks for by --no-findings.',
  });
}

function whileText(task: CheckTask, stage: CheckStage): string {
  if (stage.kind === 'rule') return `checking ${nowText(task, stage)}`;
  const now = nowText(task, stage);
  const all = task.rules.length;
  const isAfter = stage.kind === 'looking' || stage.kind === 'lever';
  return isAfter ? `${now}, after ${all === 1 ? 'the rule was' : `all ${all} rules were`} checked` : now;
}
