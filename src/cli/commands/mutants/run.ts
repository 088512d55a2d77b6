import { setImmediate as soon } from 'node:timers/promises';
import { KINDS, type Mutant } from '../../../analysis/mutants/mutant.ts';
import { drawMutants, mutantsOf } from '../../../analysis/mutants/mutants.ts';
import { isUnnoticed, mutantsRecord } from '../../../analysis/mutants/mutants-record.ts';
import { type Base, makeBase, type Trial, tryMutant } from '../../../analysis/mutants/trial.ts';
import { WATCHERS } from '../../../analysis/mutants/watchers.ts';
import type { Model } from '../../../game/model.ts';
import { at } from '../../../num/at.ts';
import type { Share } from '../../../num/share.ts';
import { mutantsJson } from '../../../report/answers/mutants/mutants-json.ts';
import { mutantsText } from '../../../report/answers/mutants/mutants-text.ts';
import { EXIT, print, printJson, Stop, stopWith } from '../../exit.ts';
import { openModel } from '../../open/open-model.ts';
import { type TableOptions, tableOf } from '../../open/open-table.ts';
import { readIndices } from '../../open/read-indices.ts';
import { seedOf } from '../../open/seed.ts';
import { modelWords, shellWord } from '../../repeat.ts';
import { NAME, startedAs } from '../../start/started.ts';
import { watched } from '../../thread/watched.ts';

interface MutantsOptions extends TableOptions {
  readonly most?: number;
  readonly seed?: string;
  /** Kinds of mutants with commas between; all where it is absent. */
  readonly only?: string;
  /** What is not to be looked at, with commas between: rules, expect, findings. */
  readonly without?: string;
  /** The share of the mutants that are another game, from 0 to 1, below which the command fails. */
  readonly failUnder?: number;
  readonly all?: boolean;
  readonly json?: boolean;
}

/** On the flagship, with 100,000 states, so many take about two minutes. */
const MOST = 200;

/** Makes mutants of a scenario and prints which of them nothing notices; stopped by Ctrl-C it prints what is done. */
export async function mutants(reference: string, options: MutantsOptions): Promise<void> {
  const kinds = namedOf(options.only, KINDS, 'a kind of mutant') ?? KINDS;
  const without = namedOf(options.without, WATCHERS, 'something that notices mutants') ?? [];
  const watchers = WATCHERS.filter(watcher => !without.includes(watcher));
  const seed = seedOf(options.seed);
  const { model, hash, placeOf } = openModel(reference, options);
  const base = makeBase(tableOf(model, options.maxStates), watchers, options.maxStates);
  const made = mutantsOf(model.scenario, kinds);
  const drawn = drawMutants(made, options.most ?? MOST, seed);
  const trials = await tryUntilStopped(base, drawn);
  const record = mutantsRecord(base, trials, { made: made.length, asked: drawn.length, kinds, seed });
  const repeat = repeatCommand(reference, model, seed, options);
  const report = { record, hash, placeOf, isWhole: options.all ?? false, repeat };
  await (options.json ? printJson(mutantsJson(report)) : print(mutantsText(report)));
  if (trials.length < drawn.length) throw new Stop(EXIT.interrupted, '');
  if (options.failUnder !== undefined) refuseUnder(options.failUnder, record.noticedShare);
}

/** Where nothing could be noticed no share is large enough. */
function refuseUnder(least: number, share: Share): void {
  if (share === null) {
    const what = '--fail-under fails: none of the mutants is another game, so there is no share that is noticed.';
    throw stopWith(EXIT.wrongScenario, { what, wayOut: 'Try more of them (--most), or other kinds (--only).' });
  }
  if (share < least) throw new Stop(EXIT.wrongScenario, '');
}

function namedOf<T extends string>(text: string | undefined, known: readonly T[], what: string) {
  if (text === undefined) return undefined;
  const ids = known.map(id => ({ id }));
  return readIndices(text, ids, what).map(index => at(known, index, what));
}

/** Shows how far it has come where stderr is a terminal; Ctrl-C ends it with what is done. */
function tryUntilStopped(base: Base, drawn: readonly Mutant[]): Promise<readonly Trial[]> {
  return watched(async ({ show, onInterrupt }) => {
    const trials: Trial[] = [];
    let isStopped = false;
    onInterrupt(() => {
      isStopped = true;
    });
    for (const mutant of drawn) {
      show(() => progressText(trials, drawn.length));
      await soon();
      if (isStopped) break;
      trials.push(tryMutant(base, mutant));
    }
    return trials;
  });
}

function progressText(trials: readonly Trial[], all: number): string {
  return `${trials.length} of ${all} mutants, ${trials.filter(isUnnoticed).length} unnoticed; Ctrl-C shows those so far`;
}

function repeatCommand(reference: string, model: Model, seed: string, options: MutantsOptions): string {
  const { only, without, most, maxStates, json } = options;
  const words = [
    ...['mutants', reference, '--most', String(most ?? MOST), '--seed', seed],
    ...(only === undefined ? [] : ['--only', only]),
    ...(without === undefined ? [] : ['--without', without]),
    ...(maxStates === undefined ? [] : ['--max-states', String(maxStates)]),
    ...modelWords(model),
  ];
  return `${json ? NAME : startedAs()} ${words.map(shellWord).join(' ')}`;
}
