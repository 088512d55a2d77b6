import type { OddsRecord } from '../../analysis/odds/odds-record.ts';
import { at } from '../../num/at.ts';
import { shareText } from '../../words/figures.ts';
import { noticeOf } from '../tell/notice.ts';
import { tallyText } from '../tell/standing-text.ts';
import { byEnding } from './by-ending.ts';
import { headerJson } from './header-json.ts';

/** Returns the record by ids, ready to be written as JSON. */
export function oddsJson(record: OddsRecord, hash: string): object {
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

const percent = (p: number) => shareText(p).padStart(6);

/** Writes the record as text, with a line that says how to read it. */
export function oddsText(record: OddsRecord): string {
  const { model, states, odds, byRound, tallies, ladder, value } = record;
  const { scenario } = model;
  const width = Math.max(...scenario.endings.map(({ title }) => title.length));
  const endings = scenario.endings.map(
    ({ title }, i) =>
      `  ${title.padEnd(width)} ${percent(odds[i] ?? 0)}  ${'█'.repeat(Math.round(40 * (odds[i] ?? 0)))}`,
  );
  const rounds = byRound.map(
    ({ round, odds: then }) =>
      `  ${String(round).padStart(5)} ${Array.from(then, p => percent(p).padStart(14)).join('')}`,
  );
  return [
    scenario.title,
    noticeOf(model),
    `Exact odds over ${model.horizon} rounds of ${scenario.round.lasts}; ${states.toLocaleString('en')} states, nothing sampled.`,
    '',
    'Odds of each ending',
    ...endings,
    '',
    `If play were named after each round: ${scenario.endings.map(({ title }) => title).join(', ')}`,
    ...rounds,
    '',
    'How likely each rung of the ladder, or a higher one, is ever reached',
    ...[...ladder].reverse().map(({ rung, probability }) => {
      const title = scenario.ladder.rungs.find(one => one.rung === rung)?.title ?? '';
      return `  ${String(rung).padStart(3)} ${percent(probability)}  ${title}`;
    }),
    '',
    `Expected tallies at the end: ${scenario.tallies.map((tally, i) => `${tally.title} ${tallyText(tally, tallies[i] ?? 0)}`).join(', ') || 'none'}.`,
    `Expected payoff: ${scenario.parties.map(({ name }, i) => `${name} ${(value[i] ?? 0).toFixed(2)}`).join(', ')}.`,
    'How to read it: out of 100 lines of play by these policies, so many are expected to end so. Turn a lever (--set) and compare.',
  ].join('\n');
}
