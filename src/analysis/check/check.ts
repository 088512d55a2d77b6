import type { Rule } from '../../scenario/rule.ts';
import type { SolvedGame } from '../../solve/solve.ts';
import { type Graph, graphOf } from './ctl/graph.ts';
import { anyone, type FreePlay } from './odds/event.ts';
import { judgeLasting } from './rules/lasting.ts';
import { judgeOdds } from './rules/odds-rule.ts';
import type { Verdict } from './verdict.ts';

/** How a game's rules are checked. */
export interface CheckOptions {
  /** The rules; by default those of the scenario. */
  readonly rules?: readonly Rule[];
  /** Which parties, by their number, are free where the worst that can be brought about is asked for; by default all. */
  readonly free?: readonly number[];
  /** Is called before each rule with how many have been judged. */
  readonly onProgress?: (done: number, of: number, rule: Rule) => void;
}

/** Judges every rule over all that can be reached from the start, in their order. */
export function checkRules(
  game: SolvedGame,
  { rules = game.table.model.scenario.rules, free, onProgress }: CheckOptions = {},
): readonly Verdict[] {
  if (rules.length === 0) return [];
  const graph = graphOf(game.table);
  const conduct: FreePlay = free ? { free, aim: 'greatest' } : anyone(game.table);
  return rules.map((rule, done) => {
    onProgress?.(done, rules.length, rule);
    return judge(game, graph, rule, conduct);
  });
}

function judge(game: SolvedGame, graph: Graph, rule: Rule, free: FreePlay): Verdict {
  const { demand } = rule;
  return demand.kind === 'odds' ? judgeOdds(game, graph, rule, demand) : judgeLasting(game, graph, rule, demand, free);
}
