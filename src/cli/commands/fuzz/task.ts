import { fuzzLines, type LinesDone } from '../../../fuzz/campaign/fuzz-lines.ts';
import {
  brokenTextAt,
  fuzzBroken,
  fuzzGenerated,
  generatedTextAt,
  type TextsDone,
} from '../../../fuzz/campaign/fuzz-texts.ts';
import type { Wanted } from '../../../fuzz/campaign/run.ts';
import type { GameTable } from '../../../game/table/table.ts';
import type { Message, Source } from '../../../words/problem.ts';

/** What is to be fuzzed. It can be sent to a thread. */
export type FuzzTask =
  | { readonly kind: 'lines'; readonly table: GameTable; readonly wanted: Wanted }
  | { readonly kind: 'generated'; readonly wanted: Wanted }
  | {
      readonly kind: 'broken';
      readonly wanted: Wanted;
      /** The files to break. */
      readonly sources: readonly Source[];
      /** What they may extend, by name. */
      readonly library: readonly Source[];
    };

/** What a task has come to, by its kind. */
export type FuzzDone =
  | { readonly kind: 'lines'; readonly done: LinesDone }
  | { readonly kind: 'texts'; readonly done: TextsDone };

/** Carries out a task and tells, at once and after every slice, what it has come to; `begins` is told of every run. */
export function* carryOut(task: FuzzTask, begins?: Wanted['begins']): Generator<FuzzDone, void, undefined> {
  const wanted = { ...task.wanted, ...(begins && { begins }) };
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
      what: `"${reference}" is no scenario of the library.`,
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
