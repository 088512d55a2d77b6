import type { Rule } from '../../scenario/rule.ts';
import type { SolvedGame } from '../../solve/solve.ts';
import { type Graph, graphOf } from './ctl/graph.ts';
import { isBroken } from './rules/lasting.ts';
import { breakingMoments } from './rules/moments.ts';
import { weighOdds } from './rules/odds-rule.ts';
import { type Vacuity, vacuityOf } from './rules/vacuity.ts';

/** How a rule fares: it says something and holds, is broken, or holds and says nothing. */
export type RuleStanding = 'holds' | 'broken' | Vacuity;

/** Judges every rule of a scenario as `checkRules` does, but looks for no line of play that shows it. */
export function ruleStandings(game: SolvedGame): readonly RuleStanding[] {
  const { rules } = game.table.model.scenario;
  if (rules.length === 0) return [];
  const graph = graphOf(game.table);
  return rules.map(rule => standingOf(game, graph, rule));
}

function standingOf(game: SolvedGame, graph: Graph, { demand }: Rule): RuleStanding {
  if (demand.kind === 'odds') return weighOdds(game, demand).holds ? 'holds' : 'broken';
  return isBroken(breakingMoments(graph, demand)) ? 'broken' : (vacuityOf(graph, demand) ?? 'holds');
}
