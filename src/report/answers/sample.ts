import { makeRunName } from '../../analysis/sample/run-name.ts';
import { endingShares, tallyMeans } from '../../analysis/sample/sample.ts';
import type { Counted } from '../../analysis/sample/walk.ts';
import type { Model } from '../../game/model.ts';
import type { EndingIndex, Tally } from '../../scenario/scenario.ts';
import { type Odds, oddsFrom, startOf } from '../../solve/odds.ts';
import type { SolvedGame } from '../../solve/solve.ts';
import { countTallies } from '../../solve/tallies.ts';
import { noticeOf, whatIfText } from '../tell/notice.ts';
import { headerJson } from './header-json.ts';

/** A sample of runs beside the exact answer. */
export interface SampleReport {
  readonly model: Model;
  readonly hash: string;
  readonly seed: string;
  /** How many runs were asked for; fewer are counted where sampling was stopped early. */
  readonly asked: number;
  readonly counted: Counted;
  /** The probability with which an interval holds the exact odds. */
  readonly confidence: number;
  readonly exact: ExactAnswer;
  /** The ending whose runs are listed. */
  readonly keep?: EndingIndex;
  /** The command that draws the same sample again. */
  readonly repeat: string;
  /** The command that opens one run, less the run's name. */
  readonly replay: string;
}

/** What a sample is held against. */
export interface ExactAnswer {
  readonly odds: Odds;
  /** What each tally is expected to grow by. */
  readonly growth: Float64Array;
}

/** Computes the exact answer from the start. */
export function exactAnswer({ table, policy, chain }: SolvedGame): ExactAnswer {
  const counter = countTallies(table, policy);
  const { odds } = oddsFrom(table, chain, startOf(table), counter.onlook);
  return { odds, growth: counter.grown() };
}

/** Returns the report as a plain record, ready to be written as JSON. It is the same for any number of threads. */
export function sampleJson(report: SampleReport): object {
  const { model, hash, seed, asked, counted, confidence, exact, keep, repeat } = report;
  const { endings, tallies } = model.scenario;
  const shares = endingShares(counted, confidence);
  const means = tallyMeans(counted);
  const kept = counted.kept.map(run => makeRunName({ seed, run }));
  return {
    ...headerJson('sample', model, hash),
    settings: Object.fromEntries(model.settings),
    turnsPerRound: model.order.length,
    seed,
    repeat,
    runs: counted.count,
    runsAskedFor: asked,
    turns: counted.turns,
    confidence,
    endings: Object.fromEntries(endings.map(({ id }, i) => [id, { ...shares[i], exact: exact.odds[i] ?? 0 }])),
    tallies: Object.fromEntries(
      tallies.map(({ id, start }, i) => [
        id,
        {
          mean: start + (means[i]?.mean ?? 0),
          standardError: means[i]?.standardError ?? null,
          exact: start + (exact.growth[i] ?? 0),
        },
      ]),
    ),
    kept: keep === undefined ? null : { ending: endings[keep]?.id, runs: kept },
  };
}

const WHOLE = new Intl.NumberFormat('en');
const FINE = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const percent = (p: number) => `${(100 * p).toFixed(2)}%`.padStart(7);

/** Writes the report as text, with a line that says how to read it. */
export function sampleText(report: SampleReport): string {
  const { model, seed, asked, counted, repeat } = report;
  const whatIf = whatIfText(model);
  const early = counted.count < asked ? ` of ${WHOLE.format(asked)} asked for: stopped early` : '';
  return [
    model.scenario.title,
    ...(whatIf === '' ? [] : [`${whatIf.charAt(0).toUpperCase()}${whatIf.slice(1)}.`]),
    noticeOf(model),
    `${WHOLE.format(counted.count)} lines of play drawn with seed ${seed}${early}; ${model.horizon} rounds of ${model.scenario.round.lasts}.`,
    '',
    ...endingLines(report),
    ...tallyLines(report),
    ...keptLines(report),
    '',
    `Repeat it: ${repeat}`,
    readingLine(report),
  ].join('\n');
}

function endingLines({ model, counted, confidence, exact }: SampleReport): string[] {
  const { endings } = model.scenario;
  const width = Math.max(...endings.map(({ title }) => title.length));
  const columns = ['runs'.padStart(13), 'share'.padStart(8), `${levelText(confidence)} interval`.padStart(20)];
  const rows = endingShares(counted, confidence).map(({ count, share, low, high }, i) => {
    const p = exact.odds[i] ?? 0;
    const interval = `${percent(low)} to ${percent(high)}`.padStart(20);
    const mark = p < low || p > high ? '  outside' : '';
    const title = (endings[i]?.title ?? '').padEnd(width);
    return `  ${title} ${WHOLE.format(count).padStart(13)} ${percent(share).padStart(8)} ${interval}  ${percent(p)}${mark}`;
  });
  return [`  ${'Ending'.padEnd(width)} ${columns.join(' ')}   exact`, ...rows];
}

function tallyLines({ model, counted, exact }: SampleReport): string[] {
  const { tallies } = model.scenario;
  if (tallies.length === 0) return [];
  const width = Math.max(...tallies.map(({ title }) => title.length));
  const rows = tallyMeans(counted).flatMap(({ mean, standardError }, i) => {
    const tally = tallies[i];
    if (!tally) return [];
    const error = standardError === undefined ? 'unknown' : FINE.format(standardError);
    const known = boundText(tally, tally.start + (exact.growth[i] ?? 0));
    return [`  ${tally.title.padEnd(width)}  ${boundText(tally, tally.start + mean)} ± ${error}, exact ${known}`];
  });
  return ['', 'Tallies at the end: mean of the runs ± its standard error, and exact', ...rows];
}

const boundText = ({ atLeast, about }: Tally, count: number) =>
  `${atLeast ? '≥ ' : about ? 'about ' : ''}${FINE.format(count)}`;

function keptLines({ model, seed, counted, keep, replay }: SampleReport): string[] {
  if (keep === undefined) return [];
  const title = model.scenario.endings[keep]?.title ?? '';
  const [first] = counted.kept;
  if (first === undefined) return ['', `No run ends in ${title}.`];
  const names = counted.kept.map(run => makeRunName({ seed, run }));
  return [
    '',
    `Runs that end in ${title}, the first ${names.length} of ${WHOLE.format(counted.endings[keep] ?? 0)}:`,
    `  ${names.join(' ')}`,
    `Look at one: ${replay} ${names[0]}`,
  ];
}

/** 0.95 is "95%", 0.999 is "99.9%": no more digits than were given. */
const levelText = (confidence: number) => `${Number((100 * confidence).toPrecision(12))}%`;

function readingLine({ confidence, counted }: SampleReport): string {
  if (counted.count === 0)
    return 'How to read it: no run was counted, so the sample says nothing; the exact odds stand.';
  return `How to read it: the exact odds are the answer and the runs a check on them; an interval misses them by bad luck with a chance of about ${levelText(1 - confidence)}.`;
}
