import type { OddsDemand, Rule } from '../../../scenario/rule.ts';
import type { SolvedGame } from '../../../solve/solve.ts';
import type { Graph } from '../ctl/graph.ts';
import { anyone, BY_POLICY, boundedEvent } from '../odds/event.ts';
import { probabilityOf } from '../odds/probability.ts';
import { likeliestLine } from '../paths/likeliest.ts';
import { movesOfLine } from '../paths/line.ts';
import type { OddsVerdict } from '../verdict.ts';

/** What rounding may leave of a probability that equals its bound. */
const ROUNDING = 1e-12;

/**
 * Judges a rule on a probability: by the policies, or, where anyone may choose, by the play that is worst for the rule.
 */
export function judgeOdds(game: SolvedGame, graph: Graph, rule: Rule, demand: OddsDemand): OddsVerdict {
  const { table } = game;
  const { event, conduct, odds, holds } = weighOdds(game, demand);
  const line = likeliestLine(game, event, conduct);
  const moves = line && movesOfLine(graph, { from: table.start, branches: line.branches });
  return {
    kind: 'odds',
    rule,
    holds,
    odds,
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
  const odds = probabilityOf(game, event, conduct);
  const holds = isUpper ? odds <= demand.odds + ROUNDING : odds >= demand.odds - ROUNDING;
  return { event, conduct, odds, holds };
}
