import { randomInt } from 'node:crypto';
import { coverageRecord } from '../../../fuzz/coverage/coverage-record.ts';
import { reachOf } from '../../../fuzz/coverage/reach.ts';
import type { Model } from '../../../game/model.ts';
import { fuzzLinesJson, fuzzLinesText } from '../../../report/answers/fuzz/lines.ts';
import { fuzzTextsJson, fuzzTextsText } from '../../../report/answers/fuzz/texts.ts';
import { EXIT, print, printJson, Stop, stopWith } from '../../exit.ts';
import { openTable } from '../../open/open-table.ts';
import { modelWords, shellWord } from '../../repeat.ts';
import { NAME, startedAs } from '../../start/started.ts';
import { checkOptions, type FuzzOptions } from './fuzz-options.ts';
import { librarySources, sourcesToBreak } from './sources.ts';
import { type FuzzTask, textAt } from './task.ts';
import { fuzzWatched } from './watch.ts';

/** A few seconds of each kind. */
const RUNS = 500;

/** As good as no bound, where one on the time is given. */
const UNBOUNDED = 2 ** 31;

/** Fuzzes a scenario, generated ones, or broken files; prints what came of it and exits 1 where something failed. */
export async function fuzz(reference: string | undefined, options: FuzzOptions): Promise<void> {
  const faults = checkOptions(reference, options);
  if (faults.length > 0) throw stopWith(EXIT.wrongUsage, ...faults);
  const { task, model, hash } = taskOf(reference, options);
  const ended = await fuzzWatched(task, options.seconds);
  const { latest } = ended;
  const { done } = latest;
  if (options.path !== undefined && done.runs === 0 && ended.kind === 'finished') {
    throw stopWith(EXIT.wrongUsage, {
      what: `Seed ${task.wanted.seed} has no run with the path ${options.path}.`,
      wayOut: 'Give both as the failure was told, and the same FILE and settings.',
    });
  }
  const { seed, path } = done.failure ?? (ended.kind === 'stuck' ? { ...ended, path: String(ended.run) } : options);
  const began = {
    seed: task.wanted.seed,
    asked: askedFor(options, done.runs),
    ...(options.path !== undefined && { path: options.path }),
  };
  const repeat = repeatCommand({ reference, options, model, seed: seed ?? began.seed, path, runs: done.runs });
  if (latest.kind === 'lines' && task.kind === 'lines') {
    const { table } = task;
    const covered = coverageRecord(table.model, latest.done.coverage, reachOf(table));
    const report = { ...began, model: table.model, hash, done: latest.done, covered, repeat };
    await (options.json ? printJson(fuzzLinesJson(report)) : print(fuzzLinesText(report)));
  } else if (latest.kind === 'texts' && task.kind !== 'lines') {
    const stuck = ended.kind === 'stuck' ? { stuck: textAt(task, ended) } : {};
    const report = { ...began, isBroken: task.kind === 'broken', done: latest.done, repeat, ...stuck };
    await (options.json ? printJson(fuzzTextsJson(report)) : print(fuzzTextsText(report)));
  }
  if (ended.kind === 'stuck') {
    throw stopWith(EXIT.wrongScenario, {
      what: `Run ${ended.run} of seed ${ended.seed} did not come to an end.`,
      wayOut: `Repeat it: ${repeat}`,
    });
  }
  if (done.failure) throw new Stop(EXIT.wrongScenario, '');
  if (ended.isInterrupted) throw new Stop(EXIT.interrupted, '');
  if (done.runs === 0) {
    throw stopWith(EXIT.wrongScenario, {
      what: 'Nothing was tried, so nothing is known.',
      wayOut: 'Give it more --seconds.',
    });
  }
}

/** With a bound on the time only there is none on the number, and a path leads to one run. */
function askedFor({ path, runs, seconds }: FuzzOptions, done: number): number {
  if (path !== undefined) return 1;
  return runs ?? (seconds === undefined ? RUNS : done);
}

function taskOf(reference: string | undefined, options: FuzzOptions) {
  const { seed = randomInt(UNBOUNDED), path } = options;
  const wanted = { seed, runs: askedFor(options, UNBOUNDED), ...(path !== undefined && { path }) };
  if (options.broken) {
    const task: FuzzTask = { kind: 'broken', wanted, sources: sourcesToBreak(reference), library: librarySources() };
    return { task, model: undefined, hash: '' };
  }
  if (reference === undefined) {
    const task: FuzzTask = { kind: 'generated', wanted };
    return { task, model: undefined, hash: '' };
  }
  const { table, model, hash } = openTable(reference, options);
  const task: FuzzTask = { kind: 'lines', table, wanted };
  return { task, model, hash };
}

interface Repeat {
  readonly reference: string | undefined;
  readonly options: FuzzOptions;
  readonly model: Model | undefined;
  readonly seed: number;
  readonly path: string | undefined;
  readonly runs: number;
}

function repeatCommand({ reference, options, model, seed, path, runs }: Repeat): string {
  const words = [
    ...['fuzz', ...(reference === undefined ? [] : [reference]), ...(options.broken ? ['--broken'] : [])],
    ...['--seed', String(seed), ...(path === undefined ? ['--runs', String(runs)] : ['--path', path])],
    ...(options.maxStates === undefined ? [] : ['--max-states', String(options.maxStates)]),
    ...(model ? modelWords(model) : []),
  ];
  return `${options.json ? NAME : startedAs()} ${words.map(shellWord).join(' ')}`;
}
