import type { SampleRecord } from '../../analysis/sample/sample-record.ts';
import { at } from '../../num/at.ts';
import { endingAt, tallyAt } from '../../scenario/part-at.ts';
import type { Tally } from '../../scenario/scenario.ts';
import { noticeOf, whatIfText } from '../tell/notice.ts';
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
export function sampleJson({ record, hash, repeat }: SampleReport): object {
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

const WHOLE = new Intl.NumberFormat('en');
const FINE = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const percent = (p: number) => `${(100 * p).toFixed(2)}%`.padStart(7);

/** Writes the report as text, with a line that says how to read it. */
export function sampleText({ record, repeat, replay }: SampleReport): string {
  const { model, seed, asked, runs } = record;
  const whatIf = whatIfText(model);
  const early = runs < asked ? ` of ${WHOLE.format(asked)} asked for: stopped early` : '';
  return [
    model.scenario.title,
    ...(whatIf === '' ? [] : [`${whatIf.charAt(0).toUpperCase()}${whatIf.slice(1)}.`]),
    noticeOf(model),
    `${WHOLE.format(runs)} lines of play drawn with seed ${seed}${early}; ${model.horizon} rounds of ${model.scenario.round.lasts}.`,
    '',
    ...endingLines(record),
    ...tallyLines(record),
    ...keptLines(record, replay),
    '',
    `Repeat it: ${repeat}`,
    readingLine(record),
  ].join('\n');
}

function endingLines({ model, endings: sampled, confidence }: SampleRecord): string[] {
  const { endings } = model.scenario;
  const width = Math.max(...endings.map(({ title }) => title.length));
  const columns = ['runs'.padStart(13), 'share'.padStart(8), `${levelText(confidence)} interval`.padStart(20)];
  const rows = sampled.map(({ count, share, low, high, exact: p }, i) => {
    const interval = `${percent(low)} to ${percent(high)}`.padStart(20);
    const mark = p < low || p > high ? '  outside' : '';
    const title = endingAt(model.scenario, i).title.padEnd(width);
    return `  ${title} ${WHOLE.format(count).padStart(13)} ${percent(share).padStart(8)} ${interval}  ${percent(p)}${mark}`;
  });
  return [`  ${'Ending'.padEnd(width)} ${columns.join(' ')}   exact`, ...rows];
}

function tallyLines({ model, tallies: sampled }: SampleRecord): string[] {
  const { tallies } = model.scenario;
  if (tallies.length === 0) return [];
  const width = Math.max(...tallies.map(({ title }) => title.length));
  const rows = sampled.map(({ mean, standardError, exact }, i) => {
    const tally = tallyAt(model.scenario, i);
    const error = standardError === undefined ? 'unknown' : FINE.format(standardError);
    const known = boundText(tally, exact);
    return `  ${tally.title.padEnd(width)}  ${boundText(tally, mean)} ± ${error}, exact ${known}`;
  });
  return ['', 'Tallies at the end: mean of the runs ± its standard error, and exact', ...rows];
}

const boundText = ({ atLeast, about }: Tally, count: number) =>
  `${atLeast ? '≥ ' : about ? 'about ' : ''}${FINE.format(count)}`;

function keptLines({ model, endings, keep, kept }: SampleRecord, replay: string): string[] {
  if (keep === undefined) return [];
  const title = endingAt(model.scenario, keep).title;
  const [first] = kept;
  if (first === undefined) return ['', `No run ends in ${title}.`];
  return [
    '',
    `Runs that end in ${title}, the first ${kept.length} of ${WHOLE.format(at(endings, keep, 'ending').count)}:`,
    `  ${kept.join(' ')}`,
    `Look at one: ${replay} ${first}`,
  ];
}

/** 0.95 is "95%", 0.999 is "99.9%": no more digits than were given. */
const levelText = (confidence: number) => `${Number((100 * confidence).toPrecision(12))}%`;

function readingLine({ confidence, runs }: SampleRecord): string {
  if (runs === 0) return 'How to read it: no run was counted, so the sample says nothing; the exact odds stand.';
  return `How to read it: the exact odds are the answer and the runs a check on them; an interval misses them by bad luck with a chance of about ${levelText(1 - confidence)}.`;
}
