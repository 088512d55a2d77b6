import type { BandRecord } from '../../analysis/band/band-record.ts';
import type { OddsRecord } from '../../analysis/odds/odds-record.ts';
import type { Model } from '../../game/model.ts';
import { makeLine, makeState } from '../../game/notation.ts';
import { rungOf } from '../../game/rules.ts';
import { at } from '../../num/at.ts';
import { endingAt } from '../../scenario/part-at.ts';
import { inLines } from '../../words/in-lines.ts';
import { payoffText } from '../../words/numbers/payoff.ts';
import { counted, grouped } from '../../words/numbers/plural.ts';
import { percentText, percentTexts } from '../../words/percents.ts';
import { cited } from '../../words/quote.ts';
import { toLeft, toRight, widest } from '../../words/table.ts';
import { widthOf } from '../../words/width.ts';
import type { CsvTable } from '../csv/csv-text.ts';
import type { OddsDocument } from '../documents/odds.ts';
import { cutList, cutToLargest, IN_JSON, leftLines, MOST_READ, rowOf } from '../tell/most.ts';
import { noticeOf } from '../tell/notice.ts';
import { roundDates } from '../tell/round-dates.ts';
import { tallyText } from '../tell/standing-text.ts';
import { bandJson, bandLines } from './band/band.ts';
import { byEnding } from './by-ending.ts';
import { headerJson } from './header-json.ts';

/** Returns the record by ids, ready to be written as JSON. */
export function oddsJson(record: OddsRecord, hash: string, band?: BandRecord): OddsDocument {
  const { model, moves, states, odds, byRound, tallies, ladder, value } = record;
  const { scenario } = model;
  const dates = roundDates(scenario, model.horizon);
  return {
    ...headerJson('odds', model, hash),
    settings: Object.fromEntries(model.settings),
    turnsPerRound: model.order.length,
    states,
    after: makeLine(model, moves),
    odds: byEnding(model, odds),
    byRound: byRound.map(({ round, odds: then }) => ({
      round,
      date: dates?.[round - 1] ?? null,
      odds: byEnding(model, then),
    })),
    tallies: Object.fromEntries(scenario.tallies.map(({ id }, i) => [id, { expected: at(tallies, i, 'tally') }])),
    ladder: Object.fromEntries(ladder.map(({ rung, probability }) => [rung, probability])),
    value: Object.fromEntries(scenario.parties.map(({ id }, i) => [id, at(value, i, 'value')])),
    ...(band && { band: bandJson(model, band) }),
  };
}

/** Returns the odds as a table: a row a round, or with a band a row an ending. */
export function oddsCsv({ model: { scenario, horizon }, odds, byRound }: OddsRecord, band?: BandRecord): CsvTable {
  const ids = scenario.endings.map(({ id }) => id);
  if (!band) {
    const dates = roundDates(scenario, horizon);
    const rows = byRound.map(({ round, odds: then }) => [round, dates?.[round - 1] ?? null, ...then]);
    return { heads: ['round', 'date', ...ids], rows };
  }
  return {
    heads: ['ending', 'odds', 'low', 'median', 'high', 'likeliestIn'],
    rows: ids.map((id, i) => {
      const { low, median, high, likeliestIn } = at(band.endings, i, 'ending');
      return [id, at(odds, i, 'ending'), low, median, high, likeliestIn];
    }),
  };
}

/** The columns of the widest percentage: ">99.9%". */
const PERCENT = 6;

/** Writes the record as text, with a line that says how to read it. */
export function oddsText(record: OddsRecord, band?: BandRecord): string {
  const { model, moves, states, odds, tallies, value } = record;
  const { scenario } = model;
  const expected = scenario.tallies.map((tally, i) => `${tally.title} ${tallyText(tally, at(tallies, i, 'tally'))}`);
  const hasPayoffs = scenario.payoffs.some(({ eachRound, endings }) => eachRound.length + endings.length > 0);
  const percents = percentTexts(odds, 1);
  const { shown, left } = cutToLargest([...scenario.endings.keys()], i => at(odds, i, 'ending'));
  const titleOf = (i: number) => endingAt(scenario, i).title;
  const width = widest(shown.map(titleOf));
  const endings = shown.map(i => {
    const bar = '█'.repeat(Math.round(40 * at(odds, i, 'ending')));
    return `  ${toLeft(titleOf(i), width)} ${toRight(at(percents, i, 'percentage'), PERCENT)}  ${bar}`.trimEnd();
  });
  return [
    scenario.title,
    noticeOf(model),
    `Exact odds over ${counted(model.horizon, 'round')} of ${scenario.round.lasts}; ${counted(states, 'state')}, nothing sampled.`,
    ...afterLines(record),
    '',
    'Odds of each ending',
    ...endings,
    ...leftLines(left, { indent: '  ', together: `${percentText(sumOf(odds, left), 1)} together`, whole: IN_JSON }),
    '',
    ...(band ? [...bandLines(model, odds, band, shown), ''] : []),
    ...roundLines(record, shown),
    ...ladderLines(record),
    '',
    ...(expected.length > 0 ? [`Expected tallies at the end: ${rowOf(expected)}.`] : []),
    ...(hasPayoffs
      ? [
          `Expected payoff: ${rowOf(scenario.parties.map(({ name }, i) => `${name} ${payoffText(at(value, i, 'party'))}`))}.`,
        ]
      : []),
    'How to read it: out of 100 lines of play by these policies, so many are expected to end so. Turn a lever (--set) and compare.',
    ...(band || moves.length > 0 ? [] : unknownLines(model)),
  ].join('\n');
}

const sumOf = (odds: ArrayLike<number>, endings: readonly number[]): number =>
  endings.reduce((sum, ending) => sum + at(odds, ending, 'ending'), 0);

/** Says how to ask how far the odds hold, where some numbers are unknown. */
function unknownLines({ scenario, settings }: Model): readonly string[] {
  const count = scenario.levers.filter(({ name, plausible }) => plausible && !settings.has(name)).length;
  if (count === 0) return [];
  return [
    `They are exact for the numbers as set, of which nobody knows ${grouped(count)}: --band 90 tells how far they reach.`,
  ];
}

/** Says after which line of play it is asked, and where that leads. */
function afterLines({ model, moves, position }: OddsRecord): readonly string[] {
  if (moves.length === 0) return [];
  const ended =
    position.ending === null ? '' : ` Play has ended, with ${cited(endingAt(model.scenario, position.ending).title)}.`;
  return inLines(
    `After ${counted(moves.length, 'move')}: ${makeLine(model, moves)}. There it stands: ${makeState(model, position.state)}.${ended}`,
  );
}

/** One line a round: the odds if play stopped there, under the names of the endings that are shown. */
function roundLines(
  { model: { scenario, horizon }, byRound }: OddsRecord,
  endings: readonly number[],
): readonly string[] {
  const dates = roundDates(scenario, horizon)?.slice(horizon - byRound.length);
  const shorts = endings.map(ending => endingAt(scenario, ending).short);
  const widths = shorts.map(short => Math.max(PERCENT, widthOf(short)) + 2);
  const line = (round: string, date: string, texts: readonly string[]) => {
    const cells = texts.map((text, i) => toRight(text, at(widths, i, 'column')));
    return `  ${toRight(round, 5)}${dates ? `  ${toLeft(date, 10)}` : ''}${cells.join('')}`;
  };
  const { shown, left } = cutList(byRound, false, MOST_READ.inOrder);
  return [
    `Odds if play stopped after each round${dates ? ', with the last day of it' : ''}`,
    line('round', 'to', shorts),
    ...shown.map(({ round, odds }, i) => {
      const percents = percentTexts(odds, 1);
      const ofShown = endings.map(ending => at(percents, ending, 'ending'));
      return line(String(round), dates?.[i] ?? '', ofShown);
    }),
    ...leftLines(left, { indent: '  ', whole: IN_JSON }),
  ];
}

/** Where things stand at the start, and all that is below, is reached already. */
function ladderLines({ model, ladder, position, moves }: OddsRecord): readonly string[] {
  const { rungs } = model.scenario.ladder;
  const titleOf = (rung: number) => rungs.find(one => one.rung === rung)?.title ?? '';
  const start = rungOf(model, position.state);
  const rows = [...ladder]
    .reverse()
    .filter(({ rung }) => rung > start)
    .map(({ rung, probability }) =>
      `  ${toRight(String(rung), 3)} ${toRight(percentText(probability, 1), PERCENT)}  ${titleOf(rung)}`.trimEnd(),
    );
  if (rows.length === 0) return [];
  const from = titleOf(start);
  return [
    '',
    `How likely each rung above ${moves.length === 0 ? 'the start' : 'the present one'} (${start}${from === '' ? '' : `, ${from}`}), or a higher one, is ever reached`,
    ...rows,
  ];
}
