import type { Rule } from '../../../scenario/rule.ts';
import type { SolvedGame } from '../../../solve/solve.ts';
import { sizeOf, statesAfter } from '../claims/sets.ts';
import type { Graph } from '../ctl/graph.ts';
import { BY_POLICY, eventByHorizon, type FreePlay } from '../odds/event.ts';
import { probabilityOf } from '../odds/probability.ts';
import { avoiding } from '../paths/lasso.ts';
import { likeliestLine } from '../paths/likeliest.ts';
import { type BranchLine, endOf, followedBy, movesOfLine, probabilityOfLine } from '../paths/line.ts';
import { shortestLine } from '../paths/shortest.ts';
import type { Breach, BrokenMoment, LastingVerdict, Witness } from '../verdict.ts';
import { type BreakingMoments, breakingMoments, type LastingDemand } from './moments.ts';
import { vacuityOf } from './vacuity.ts';

/** Judges a rule on all that can be reached; `free` says who is free where the worst is asked for. */
export function judgeLasting(
  game: SolvedGame,
  graph: Graph,
  rule: Rule,
  demand: LastingDemand,
  free: FreePlay,
): LastingVerdict {
  const moments = breakingMoments(graph, demand);
  if (isBroken(moments)) {
    return { kind: 'lasting', rule, holds: false, breach: breachOf(game, graph, moments, free) };
  }
  const vacuity = vacuityOf(graph, demand);
  return { kind: 'lasting', rule, holds: true, ...(vacuity && { vacuity }) };
}

/** Says whether there is any moment at which a rule is broken. */
export function isBroken({ atStart, after }: BreakingMoments): boolean {
  return atStart || after.some(marks => marks.includes(1));
}

function breachOf(game: SolvedGame, graph: Graph, moments: BreakingMoments, free: FreePlay): Breach {
  const { table } = graph;
  const event = eventByHorizon(table, moments);
  const witnessOf = witnessMaker(graph, moments);
  const shortest = shortestBreach(graph, moments);
  const likely = (conduct: FreePlay): Witness | undefined => {
    const found = likeliestLine(game, event, conduct);
    return found && witnessOf({ from: table.start, branches: found.branches }, found.probability);
  };
  const [likeliest, worst] = [likely(BY_POLICY), likely(free)];
  return {
    ...countsOf(graph, moments),
    nearest: momentOf(graph, shortest),
    shortest: witnessOf(shortest, probabilityOfLine(graph, game, shortest, event.turns, BY_POLICY)),
    ...(likeliest && { likeliest }),
    ...(worst && { worst }),
    probability: probabilityOf(game, event, BY_POLICY),
    greatest: probabilityOf(game, event, free),
  };
}

function shortestBreach(graph: Graph, { atStart, after }: BreakingMoments): BranchLine {
  const from = graph.table.start;
  if (atStart) return { from, branches: [] };
  const branches = shortestLine(graph, from, (block, branch) => after[block]![branch] === 1);
  if (!branches) throw new Error('a step of the table cannot be reached from its start');
  return { from, branches };
}

/**
 * Returns what makes a witness of a line that breaks a rule: how it goes on, to show that what is waited for can be
 * avoided.
 */
function witnessMaker(
  graph: Graph,
  { avoidance }: BreakingMoments,
): (line: BranchLine, probability: number) => Witness {
  const goOn = avoidance && avoiding(graph, avoidance);
  return (line, probability) => {
    const { branches, loopFrom } = goOn?.(endOf(graph, line)) ?? { branches: [] };
    const shownAt = line.branches.length;
    const moves = movesOfLine(graph, followedBy(line, branches));
    return { moves, shownAt, ...(loopFrom !== undefined && { loopFrom: shownAt + loopFrom }), probability };
  };
}

function countsOf({ table }: Graph, { atStart, after }: BreakingMoments): Pick<Breach, 'states' | 'steps'> {
  const states = statesAfter(table, after);
  if (atStart) states[table.start.block]![table.start.index] = 1;
  return { states: sizeOf(states), steps: sizeOf(after) };
}

function momentOf(graph: Graph, line: BranchLine): BrokenMoment {
  const { blocks } = graph.table;
  const stateAt = (at: BranchLine) => {
    const { block, index } = endOf(graph, at);
    return blocks[block]!.state[index]!;
  };
  const move = movesOfLine(graph, line).at(-1);
  if (!move) return { state: stateAt(line) };
  return { state: stateAt(line), step: { before: stateAt({ ...line, branches: line.branches.slice(0, -1) }), move } };
}
