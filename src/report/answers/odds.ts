import type { OddsRecord } from '../../analysis/odds/odds-record.ts';
import { at } from '../../num/at.ts';
import { payoffText } from '../../words/numbers/payoff.ts';
import { counted } from '../../words/numbers/plural.ts';
import { percentText, percentTexts } from '../../words/percents.ts';
import { toLeft, toRight, widest } from '../../words/table.ts';
import type { OddsDocument } from '../documents/odds.ts';
import { noticeOf } from '../tell/notice.ts';
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
  const { model, states, odds, byRound, tallies, value } = record;
  const { scenario } = model;
  const expected = scenario.tallies.map((tally, i) => `${tally.title} ${tallyText(tally, at(tallies, i, 'tally'))}`);
  const width = widest(scenario.endings.map(({ title }) => title));
  const percents = percentTexts(odds, 1);
  const endings = scenario.endings.map(({ title }, i) => {
    const bar = '█'.repeat(Math.round(40 * at(odds, i, 'ending')));
    return `  ${toLeft(title, width)} ${toRight(at(percents, i, 'percentage'), PERCENT)}  ${bar}`.trimEnd();
  });
  const rounds = byRound.map(({ round, odds: then }) => {
    const columns = percentTexts(then, 1).map(percent => toRight(percent, 14));
    return `  ${toRight(String(round), 5)} ${columns.join('')}`;
  });
  return [
    scenario.title,
    noticeOf(model),
    `Exact odds over ${counted(model.horizon, 'round')} of ${scenario.round.lasts}; ${counted(states, 'state')}, nothing sampled.`,
    '',
    'Odds of each ending',
    ...endings,
    '',
    `If play were named after each round: ${scenario.endings.map(({ title }) => title).join(', ')}`,
    ...rounds,
    ...ladderLines(record),
    '',
    ...(expected.length > 0 ? [`Expected tallies at the end: ${expected.join(', ')}.`] : []),
    `Expected payoff: ${scenario.parties.map(({ name }, i) => `${name} ${payoffText(at(value, i, 'party'))}`).join(', ')}.`,
    'How to read it: out of 100 lines of play by these policies, so many are expected to end so. Turn a lever (--set) and compare.',
  ].join('\n');
}

function ladderLines({ model: { scenario }, ladder }: OddsRecord): readonly string[] {
  if (ladder.length === 0) return [];
  const rows = [...ladder].reverse().map(({ rung, probability }) => {
    const title = scenario.ladder.rungs.find(one => one.rung === rung)?.title ?? '';
    return `  ${toRight(String(rung), 3)} ${toRight(percentText(probability, 1), PERCENT)}  ${title}`.trimEnd();
  });
  return ['', 'How likely each rung of the ladder, or a higher one, is ever reached', ...rows];
}
