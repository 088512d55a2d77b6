import type { Model } from '../../game/model.ts';
import { ladderFrom, type RungReached } from '../../solve/ladder.ts';
import { oddsFrom, type Prospect, type Standpoint } from '../../solve/odds.ts';
import type { SolvedGame } from '../../solve/solve.ts';
import { countTallies } from '../../solve/tallies.ts';
import { valueFrom } from '../../solve/value.ts';
import { shareText } from '../../words/figures.ts';
import { noticeOf } from '../tell/notice.ts';
import { tallyText } from '../tell/standing-text.ts';
import { byEnding } from './by-ending.ts';
import { headerJson } from './header-json.ts';

/** Everything that `odds` tells of a standpoint. */
export interface OddsReport extends Prospect {
  readonly model: Model;
  readonly states: number;
  /** The expected count of each tally at the end, its start counted in. */
  readonly tallies: readonly number[];
  readonly ladder: readonly RungReached[];
  /** What each party expects, in units of payoff. */
  readonly value: readonly number[];
}

/** Answers what becomes of a game from a standpoint, exactly. */
export function oddsReport({ table, policy, chain }: SolvedGame, from: Standpoint): OddsReport {
  const { model, states } = table;
  const counter = countTallies(table, policy);
  const prospect = oddsFrom(table, chain, from, counter.onlook);
  const grown = counter.grown();
  return {
    ...prospect,
    model,
    states,
    tallies: model.scenario.tallies.map(({ start }, i) => start + (grown[i] ?? 0)),
    ladder: ladderFrom(table, chain, from),
    value: valueFrom(table, policy, from),
  };
}

/** Returns the report as a plain record, ready to be written as JSON. */
export function oddsJson(report: OddsReport, hash: string): object {
  const { model, states, odds, byRound, tallies, ladder, value } = report;
  const { scenario } = model;
  return {
    ...headerJson('odds', model, hash),
    settings: Object.fromEntries(model.settings),
    turnsPerRound: model.order.length,
    states,
    odds: byEnding(model, odds),
    byRound: byRound.map(({ round, odds: then }) => ({ round, odds: byEnding(model, then) })),
    tallies: Object.fromEntries(scenario.tallies.map(({ id }, i) => [id, { expected: tallies[i] ?? 0 }])),
    ladder: Object.fromEntries(ladder.map(({ rung, probability }) => [rung, probability])),
    value: Object.fromEntries(scenario.parties.map(({ id }, i) => [id, value[i] ?? 0])),
  };
}

const percent = (p: number) => shareText(p).padStart(6);

/** Writes the report as text, with a line that says how to read it. */
export function oddsText(report: OddsReport): string {
  const { model, states, odds, byRound, tallies, ladder, value } = report;
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
