import { fuzzLines, type LinesDone } from '../../../fuzz/campaign/fuzz-lines.ts';
import {
  brokenTextAt,
  fuzzBroken,
  fuzzGenerated,
  generatedTextAt,
  type TextsDone,
} from '../../../fuzz/campaign/fuzz-texts.ts';
import type { CampaignPart } from '../../../fuzz/campaign/run.ts';
import type { GameTable } from '../../../game/table/table.ts';
import type { Message, Source } from '../../../words/problem.ts';
import { quote } from '../../../words/quote.ts';
import type { WorkTools } from '../../thread/work.ts';

/** What is to be fuzzed. It can be sent to a thread. */
export type FuzzTask =
  | { readonly kind: 'lines'; readonly table: GameTable; readonly wanted: CampaignPart }
  | { readonly kind: 'generated'; readonly wanted: CampaignPart }
  | {
      readonly kind: 'broken';
      readonly wanted: CampaignPart;
      /** The files to break. */
      readonly sources: readonly Source[];
      /** What they may extend, by name. */
      readonly library: readonly Source[];
    };

/** What a task has come to, by its kind. */
export type FuzzDone =
  | { readonly kind: 'lines'; readonly done: LinesDone }
  | { readonly kind: 'texts'; readonly done: TextsDone };

/** How often a thread reports how far it has come, in milliseconds. */
const PACE = 200;

/** Carries out a task and returns what it came to; stopped, it ends with the run it is at, unless a failure is being shrunk. */
export async function fuzzWork(
  task: FuzzTask,
  { report, pause, begin, finish, isStopped }: WorkTools<FuzzDone, FuzzDone>,
): Promise<FuzzDone> {
  let latest: FuzzDone | undefined;
  let due = Date.now() + PACE;
  const reportLatest = (done: FuzzDone) => {
    report(done);
    due = Date.now() + PACE;
  };
  const begins = (seed: number, run: number) => {
    begin([seed, run]);
    if (!latest) return;
    if (isStopped() && !latest.done.hasFailed) finish(latest);
    if (Date.now() >= due) reportLatest(latest);
  };
  for (latest of carryOut({ ...task, wanted: { ...task.wanted, begins } })) {
    reportLatest(latest);
    await pause();
    if (isStopped()) return latest;
  }
  if (!latest) throw new Error('fuzzing ended before it had begun');
  return latest;
}

/** Reports, at once and after every slice, what a task has come to. */
function* carryOut(task: FuzzTask): Generator<FuzzDone, void, undefined> {
  const { wanted } = task;
  if (task.kind === 'lines') {
    for (const done of fuzzLines(task.table, wanted)) yield { kind: 'lines', done };
    return;
  }
  const texts = task.kind === 'generated' ? fuzzGenerated(wanted) : fuzzBroken(wanted, ...filesOf(task));
  for (const done of texts) yield { kind: 'texts', done };
}

/** Broken files open nothing but the library, whatever they ask for. */
function filesOf({ sources, library }: Extract<FuzzTask, { kind: 'broken' }>) {
  const open = (reference: string): Source | Message =>
    library.find(({ file }) => file === reference || `${file}.yaml` === reference) ?? {
      what: `${quote(reference)} is no scenario of the library.`,
    };
  return [sources.map(({ text }) => text), open] as const;
}

/** Returns the text that a run of a task is about, without trying it. */
export function textAt(
  task: Exclude<FuzzTask, { kind: 'lines' }>,
  { seed, run }: { seed: number; run: number },
): string {
  if (task.kind === 'generated') return generatedTextAt(seed, run);
  return brokenTextAt(
    task.sources.map(({ text }) => text),
    seed,
    run,
  );
}
