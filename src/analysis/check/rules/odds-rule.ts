import type { OddsDemand, Rule } from '../../../scenario/rule.ts';
import type { SolvedGame } from '../../../solve/solve.ts';
import type { Graph } from '../ctl/graph.ts';
import { anyone, BY_POLICY, boundedEvent } from '../odds/event.ts';
import { probabilityOf } from '../odds/probability.ts';
import { likeliestLine } from '../paths/likeliest.ts';
import { movesOfLine } from '../paths/line.ts';
import type { OddsVerdict } from '../verdict.ts';

/** What rounding may make of a probability that equals its bound, in proportion to it. */
const ROUNDING = 1e-12;

/**
 * Judges a rule on a probability: by the policies, or, where anyone may choose, by the play that is worst for the rule.
 */
export function judgeOdds(game: SolvedGame, graph: Graph, rule: Rule, demand: OddsDemand): OddsVerdict {
  const { table } = game;
  const { event, conduct, odds, missing, holds } = weighOdds(game, demand);
  const line = likeliestLine(game, event, conduct);
  const moves = line && movesOfLine(graph, { from: table.start, branches: line.branches });
  return {
    kind: 'odds',
    rule,
    holds,
    odds,
    missing,
    turns: event.turns,
    ...(line && moves && { likeliest: { moves, shownAt: moves.length, probability: line.probability } }),
  };
}

/** Computes the probability that a rule bounds, and of what by whose conduct. */
export function weighOdds(game: SolvedGame, demand: OddsDemand) {
  const { table } = game;
  const isUpper = demand.bound === 'atMost';
  const event = boundedEvent(table, demand.of, demand.within);
  const conduct = demand.play === 'policy' ? BY_POLICY : anyone(table, isUpper ? 'greatest' : 'least');
  const coming = probabilityOf(game, event, conduct);
  const missing = coming > 0.5 ? probabilityOf(game, event, conduct, 'fails') : 1 - coming;
  const odds = coming > 0.5 ? Math.min(1 - missing, missing > 0 ? ALMOST_1 : 1) : coming;
  // Near 1 what is missing is compared, which has its own last digits. Where the bound is 0 or 1 nothing is left to rounding.
  const holds = demand.odds > 0.5 ? isUpTo(missing, 1 - demand.odds, !isUpper) : isUpTo(coming, demand.odds, isUpper);
  return { event, conduct, odds, missing, holds };
}

/** The largest double below 1: what is not certain is never said to be. */
const ALMOST_1 = 1 - Number.EPSILON / 2;

/** Says whether a probability is within a bound: at most it, or at least. */
function isUpTo(probability: number, bound: number, isUpper: boolean): boolean {
  return isUpper ? probability <= bound * (1 + ROUNDING) : probability >= bound * (1 - ROUNDING);
}
