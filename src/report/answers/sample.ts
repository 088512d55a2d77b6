import type { SampleRecord } from '../../analysis/sample/sample-record.ts';
import { at } from '../../num/at.ts';
import type { Share } from '../../num/share.ts';
import { endingAt, tallyAt } from '../../scenario/part-at.ts';
import { sentence } from '../../words/capital.ts';
import { countDecimals, countInColumn } from '../../words/numbers/count.ts';
import { counted, grouped } from '../../words/numbers/plural.ts';
import { givenPercent, percentText, percentTexts } from '../../words/percents.ts';
import { toLeft, toRight, widest } from '../../words/table.ts';
import type { CsvTable } from '../csv/csv-text.ts';
import type { SampleDocument } from '../documents/sample.ts';
import { cutToLargest, IN_JSON, leftLines } from '../tell/most.ts';
import { noticeOf, whatIfText } from '../tell/notice.ts';
import { repeatLine } from '../tell/repeat-line.ts';
import { expectedTally } from '../tell/standing-text.ts';
import { headerJson } from './header-json.ts';

/** A sample of runs, and where it comes from. */
export interface SampleReport {
  readonly record: SampleRecord;
  readonly hash: string;
  /** The command that draws the same sample again. */
  readonly repeat: string;
  /** The command that opens one run, less the run's name. */
  readonly replay: string;
}

/** Returns the report by ids, ready to be written as JSON. It is the same for any number of threads. */
export function sampleJson({ record, hash, repeat }: SampleReport): SampleDocument {
  const { model, seed, asked, runs, turns, confidence, endings, tallies, keep, kept } = record;
  const { scenario } = model;
  return {
    ...headerJson('sample', model, hash),
    settings: Object.fromEntries(model.settings),
    turnsPerRound: model.order.length,
    seed,
    repeat,
    runs,
    runsAskedFor: asked,
    turns,
    confidence,
    endings: Object.fromEntries(endings.map((of, i) => [endingAt(scenario, i).id, of])),
    tallies: Object.fromEntries(
      tallies.map(({ mean, standardError = null, exact }, i) => [
        tallyAt(scenario, i).id,
        { mean, standardError, exact },
      ]),
    ),
    kept: keep === undefined ? null : { ending: endingAt(scenario, keep).id, runs: kept },
  };
}

/** Returns how the lines of play ended as a table, beside the exact odds. */
export function sampleCsv({ record: { model, endings } }: SampleReport): CsvTable {
  return {
    heads: ['ending', 'count', 'share', 'low', 'high', 'exact'],
    rows: endings.map(({ count, share, low, high, exact }, i) => [
      endingAt(model.scenario, i).id,
      count,
      share,
      low,
      high,
      exact,
    ]),
  };
}

/** Writes the report as text, with a line that says how to read it. */
export function sampleText({ record, hash, repeat, replay }: SampleReport): string {
  const { model, seed, asked, runs } = record;
  const whatIf = whatIfText(model);
  const early = runs < asked ? ` of ${grouped(asked)} asked for: stopped early` : '';
  return [
    model.scenario.title,
    ...(whatIf === '' ? [] : [sentence(whatIf)]),
    noticeOf(model),
    `${counted(runs, 'line')} of play drawn with seed ${seed}${early}; ${counted(model.horizon, 'round')} of ${model.scenario.round.lasts}.`,
    '',
    ...endingLines(record),
    ...tallyLines(record),
    ...keptLines(record, replay),
    '',
    readingLine(record),
    repeatLine(repeat, { hashes: [hash], horizon: model.horizon }),
  ].join('\n');
}

function endingLines({ model, endings: sampled, confidence }: SampleRecord): string[] {
  const { endings } = model.scenario;
  const width = widest(['Ending', ...endings.map(({ title }) => title)]);
  const row = (title: string, runs: string, share: string, interval: string, known: string, mark = '') =>
    `  ${toLeft(title, width)} ${toRight(runs, 13)} ${toRight(share, 8)} ${toRight(interval, 20)} ${toRight(known, 8)}${mark}`;
  const percents = percentTexts(
    sampled.map(({ exact }) => exact),
    2,
  );
  const { shown, left } = cutToLargest([...sampled.keys()], i => at(sampled, i, 'ending').exact);
  const rows = shown.map(i => {
    const { count, share, low, high, exact: p } = at(sampled, i, 'ending');
    const interval = `${toRight(percentText(low, 2), 7)} to ${toRight(percentText(high, 2), 7)}`;
    const mark = p < low || p > high ? '  outside' : '';
    const title = endingAt(model.scenario, i).title;
    return row(title, grouped(count), shareText(share), interval, at(percents, i, 'percentage'), mark);
  });
  const rest = left.reduce((sum, i) => sum + at(sampled, i, 'ending').exact, 0);
  return [
    row('Ending', 'runs', 'share', `${givenPercent(confidence)} interval`, 'exact'),
    ...rows,
    ...leftLines(left, {
      indent: '  ',
      together: `by the exact odds ${percentText(rest, 2)} together`,
      whole: IN_JSON,
    }),
  ];
}

/** Of no runs nothing has a share. */
const shareText = (share: Share) => (share === null ? 'none' : percentText(share, 2));

function tallyLines({ model, tallies: sampled }: SampleRecord): string[] {
  const { tallies } = model.scenario;
  if (tallies.length === 0) return [];
  const width = widest(tallies.map(({ title }) => title));
  const rows = sampled.map(({ mean, standardError, exact }, i) => {
    const tally = tallyAt(model.scenario, i);
    const decimals = countDecimals([mean ?? exact, exact, standardError ?? 0], [standardError ?? 0]);
    const error = standardError === undefined ? 'unknown' : countInColumn(standardError, decimals);
    const told = mean === null ? 'no mean' : `${expectedTally(tally, mean, decimals)} ± ${error}`;
    return `  ${toLeft(tally.title, width)}  ${told}, exact ${expectedTally(tally, exact, decimals)}`;
  });
  return ['', 'Tallies at the end: mean of the runs ± its standard error, and exact', ...rows];
}

function keptLines({ model, endings, keep, kept }: SampleRecord, replay: string): string[] {
  if (keep === undefined) return [];
  const title = endingAt(model.scenario, keep).title;
  const [first] = kept;
  if (first === undefined) return ['', `No run ends in ${title}.`];
  return [
    '',
    `Runs that end in ${title}, the first ${kept.length} of ${grouped(at(endings, keep, 'ending').count)}:`,
    `  ${kept.join(' ')}`,
    `Look at one: ${replay} ${first}`,
  ];
}

function readingLine({ confidence, runs }: SampleRecord): string {
  if (runs === 0) return 'How to read it: no run was counted, so the sample says nothing; the exact odds stand.';
  return `How to read it: the exact odds are the answer and the runs a check on them; an interval misses them by bad luck with a chance of about ${givenPercent(1 - confidence)}.`;
}
