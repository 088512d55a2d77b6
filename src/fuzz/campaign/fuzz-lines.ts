import { findState } from '../../game/table/find-state.ts';
import type { GameTable } from '../../game/table/table.ts';
import { type Chart, makeChart } from '../../play/chart/chart.ts';
import { type Coverage, coverageCounter, noCoverage } from '../coverage/coverage.ts';
import { reachOf } from '../coverage/reach.ts';
import { shortestLines } from '../coverage/shortest.ts';
import { AnyLine, type LineSource } from '../play/any-line.ts';
import { policyWeights } from '../play/by-policy.ts';
import { type FoundDifference, LineJudge, type TriedCount } from '../play/judge-line.ts';
import type { MoveList } from '../play/moves.ts';
import { tableReading } from '../play/reading.ts';
import { type CampaignPart, type Failure, runSlices } from './run.ts';

/** A line of play at which chart and table differ, and where. */
interface LineFailure extends Failure<MoveList> {
  readonly found: FoundDifference;
}

/** What has been done so far: all of it grows in place. */
export interface LinesDone {
  /** How many lines were drawn; those that a failing one was shrunk by are not counted. */
  runs: number;
  readonly effort: TriedCount;
  readonly coverage: Coverage;
  /** A line has failed, and is being shrunk until `failure` is there. */
  hasFailed: boolean;
  failure?: LineFailure;
}

/**
 * Compares the statechart of a game with its table along random lines of play, guided to what is rarely done. Yields
 * what has been done at once and after every slice, and comes to an end with the first failure, shrunk.
 */
export function* fuzzLines(
  table: GameTable,
  wanted: CampaignPart,
  chart: Chart = makeChart(table.model),
): Generator<LinesDone, void, undefined> {
  const source = lineSource(table);
  const judge = new LineJudge(chart, source.reading);
  const done: LinesDone = { runs: 0, effort: judge.effort, coverage: noCoverage(table.model), hasFailed: false };
  const passed = coverageCounter(table.model, done.coverage);
  // What failed last is the result, once nothing smaller fails.
  let found: FoundDifference | undefined;
  const holds = (line: MoveList) => {
    if (!done.hasFailed) done.runs++;
    const differs = judge.judge(line, passed);
    found = differs ?? found;
    done.hasFailed = found !== undefined;
    return differs === undefined;
  };
  yield done;
  for (const failure of runSlices(wanted, () => new AnyLine(source), holds)) {
    if (failure && found) done.failure = { ...failure, found };
    yield done;
  }
}

/** Returns what lines of play of a game are made with. */
export function lineSource(table: GameTable): LineSource {
  const shortest = once(() => shortestLines(table));
  const reach = once(() => reachOf(table, shortest()));
  const ways = once(() => reach().moves.map(line => (line && line.length <= reach().turns ? line : undefined)));
  return {
    reading: tableReading(table),
    weights: policyWeights(table),
    shortest: ({ state }) => {
      const reached = findState(table, state);
      return reached && shortest().lineTo(reached);
    },
    ways,
  };
}

/** Computes something when it is first asked for, and keeps it. */
function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}
