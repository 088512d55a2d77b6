import type { OddsRecord } from '../../analysis/odds/odds-record.ts';
import { startPosition } from '../../game/position.ts';
import { rungOf } from '../../game/rules.ts';
import { at } from '../../num/at.ts';
import { payoffText } from '../../words/numbers/payoff.ts';
import { counted } from '../../words/numbers/plural.ts';
import { percentText, percentTexts } from '../../words/percents.ts';
import { toLeft, toRight, widest } from '../../words/table.ts';
import { widthOf } from '../../words/width.ts';
import type { OddsDocument } from '../documents/odds.ts';
import { noticeOf } from '../tell/notice.ts';
import { roundDates } from '../tell/round-dates.ts';
import { tallyText } from '../tell/standing-text.ts';
import { byEnding } from './by-ending.ts';
import { headerJson } from './header-json.ts';

/** Returns the record by ids, ready to be written as JSON. */
export function oddsJson(record: OddsRecord, hash: string): OddsDocument {
  const { model, states, odds, byRound, tallies, ladder, value } = record;
  const { scenario } = model;
  return {
    ...headerJson('odds', model, hash),
    settings: Object.fromEntries(model.settings),
    turnsPerRound: model.order.length,
    states,
    odds: byEnding(model, odds),
    byRound: byRound.map(({ round, odds: then }) => ({ round, odds: byEnding(model, then) })),
    tallies: Object.fromEntries(scenario.tallies.map(({ id }, i) => [id, { expected: at(tallies, i, 'tally') }])),
    ladder: Object.fromEntries(ladder.map(({ rung, probability }) => [rung, probability])),
    value: Object.fromEntries(scenario.parties.map(({ id }, i) => [id, at(value, i, 'value')])),
  };
}

/** The columns of the widest percentage: ">99.9%". */
const PERCENT = 6;

/** Writes the record as text, with a line that says how to read it. */
export function oddsText(record: OddsRecord): string {
  const { model, states, odds, tallies, value } = record;
  const { scenario } = model;
  const expected = scenario.tallies.map((tally, i) => `${tally.title} ${tallyText(tally, at(tallies, i, 'tally'))}`);
  const hasPayoffs = scenario.payoffs.some(({ eachRound, endings }) => eachRound.length + endings.length > 0);
  const width = widest(scenario.endings.map(({ title }) => title));
  const percents = percentTexts(odds, 1);
  const endings = scenario.endings.map(({ title }, i) => {
    const bar = '█'.repeat(Math.round(40 * at(odds, i, 'ending')));
    return `  ${toLeft(title, width)} ${toRight(at(percents, i, 'percentage'), PERCENT)}  ${bar}`.trimEnd();
  });
  return [
    scenario.title,
    noticeOf(model),
    `Exact odds over ${counted(model.horizon, 'round')} of ${scenario.round.lasts}; ${counted(states, 'state')}, nothing sampled.`,
    '',
    'Odds of each ending',
    ...endings,
    '',
    ...roundLines(record),
    ...ladderLines(record),
    '',
    ...(expected.length > 0 ? [`Expected tallies at the end: ${expected.join(', ')}.`] : []),
    ...(hasPayoffs
      ? [
          `Expected payoff: ${scenario.parties.map(({ name }, i) => `${name} ${payoffText(at(value, i, 'party'))}`).join(', ')}.`,
        ]
      : []),
    'How to read it: out of 100 lines of play by these policies, so many are expected to end so. Turn a lever (--set) and compare.',
  ].join('\n');
}

/** One line a round: the odds if play stopped there, under the names of the endings. */
function roundLines({ model: { scenario }, byRound }: OddsRecord): readonly string[] {
  const dates = roundDates(scenario, byRound.length);
  const widths = scenario.endings.map(({ short }) => Math.max(PERCENT, widthOf(short)) + 2);
  const line = (round: string, date: string, texts: readonly string[]) => {
    const cells = texts.map((text, i) => toRight(text, at(widths, i, 'column')));
    return `  ${toRight(round, 5)}${dates ? `  ${toLeft(date, 10)}` : ''}${cells.join('')}`;
  };
  return [
    `Odds if play stopped after each round${dates ? ', with the last day of it' : ''}`,
    line(
      'round',
      'to',
      scenario.endings.map(({ short }) => short),
    ),
    ...byRound.map(({ round, odds }, i) => line(String(round), dates?.[i] ?? '', percentTexts(odds, 1))),
  ];
}

/** Where things stand at the start, and all that is below, is reached already. */
function ladderLines({ model, ladder }: OddsRecord): readonly string[] {
  const { rungs } = model.scenario.ladder;
  const titleOf = (rung: number) => rungs.find(one => one.rung === rung)?.title ?? '';
  const start = rungOf(model, startPosition(model).state);
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
    `How likely each rung above the start (${start}${from === '' ? '' : `, ${from}`}), or a higher one, is ever reached`,
    ...rows,
  ];
}
