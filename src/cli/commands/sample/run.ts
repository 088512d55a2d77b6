import { sampleRecord } from '../../../analysis/sample/sample-record.ts';
import type { Counted } from '../../../analysis/sample/walk.ts';
import { makeWalkTable } from '../../../analysis/sample/walk-table.ts';
import { seedWords } from '../../../num/stream-seeds.ts';
import { type SampleReport, sampleCsv, sampleJson, sampleText } from '../../../report/answers/sample.ts';
import { csvText } from '../../../report/csv/csv-text.ts';
import { repeatLine } from '../../../report/tell/repeat-line.ts';
import { solveGame } from '../../../solve/solve.ts';
import { counted, grouped } from '../../../words/numbers/plural.ts';
import type { ChartOptions } from '../../charts/chart-options.ts';
import { chartFor } from '../../charts/write-chart.ts';
import { EXIT, print, printJson, Stop, stopWith } from '../../exit.ts';
import { endingOf } from '../../open/ending-of.ts';
import { openTable, type TableOptions } from '../../open/open-table.ts';
import { seedOf } from '../../open/seed.ts';
import { NAME, startedAs } from '../../start/started.ts';
import { watched } from '../../thread/watched.ts';
import type { SamplePlan } from './draw-batches.ts';
import { drawRuns, threadsFor } from './draw-runs.ts';
import { CONFIDENCE, replayArguments, sampleArguments } from './repeat-sample.ts';

interface SampleOptions extends TableOptions, ChartOptions {
  readonly runs?: number;
  readonly threads?: number;
  readonly seed?: string;
  readonly confidence?: number;
  readonly keep?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
}

const RUNS = 10_000;

/** How many runs are listed for an ending: more than anybody looks at. */
const MOST_KEPT = 20;

/** Draws lines of play and prints how they end beside the exact odds; stopped by Ctrl-C it prints what is done. */
export async function sample(reference: string, options: SampleOptions): Promise<void> {
  const { table, model, hash } = openTable(reference, options);
  const drawChart = chartFor(options);
  const seed = seedOf(options.seed);
  const keep = options.keep === undefined ? undefined : endingOf(model, options.keep);
  const solved = solveGame(table);
  const runs = options.runs ?? RUNS;
  const walk = makeWalkTable(table, solved.policy);
  if ('what' in walk) throw stopWith(EXIT.wrongScenario, walk);
  const kept = keep === undefined ? {} : { keep: { ending: keep, most: MOST_KEPT } };
  const counted = await drawUntilStopped({ walk, words: seedWords(seed), runs, ...kept }, options.threads);
  const confidence = options.confidence ?? CONFIDENCE;
  const program = options.json ? NAME : startedAs();
  const words = { reference, seed, runs: counted.count || runs, keep: options.keep, confidence };
  const report: SampleReport = {
    record: sampleRecord(solved, counted, { seed, asked: runs, confidence, ...(keep !== undefined && { keep }) }),
    hash,
    repeat: `${program} ${sampleArguments(model, words)}`,
    replay: `${program} ${replayArguments(model, reference)}`,
  };
  await drawChart(async () =>
    (await import('../../../report/charts/pictures/sample-picture.ts')).samplePicture(
      report.record,
      repeatLine(report.repeat, { hashes: [hash], horizon: model.horizon }),
    ),
  );
  await printSample(report, options);
  if (counted.count < runs) throw new Stop(EXIT.interrupted, '');
}

function printSample(report: SampleReport, { json, csv }: SampleOptions): Promise<void> {
  if (json) return printJson(sampleJson(report));
  return print(csv ? csvText(sampleCsv(report)) : sampleText(report));
}

/** Shows how far it has come where stderr is a terminal; Ctrl-C ends it with what is done. */
function drawUntilStopped(plan: SamplePlan, threads: number | undefined): Promise<Counted> {
  const all = counted(plan.runs, 'run');
  return watched(({ show, onInterrupt }) => {
    const stopper = new AbortController();
    onInterrupt(() => stopper.abort());
    const onProgress = (done: number) => show(() => `${grouped(done)} of ${all}; Ctrl-C shows those so far`);
    return drawRuns(plan, threadsFor(plan, threads), { signal: stopper.signal, onProgress });
  });
}
