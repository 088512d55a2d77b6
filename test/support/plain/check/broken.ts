import type { Model } from '../../../../src/game/model.ts';
import { rungOf } from '../../../../src/game/rules.ts';
import { holds } from '../../../../src/scenario/condition.ts';
import { type Claim, claimHolds, type Demand } from '../../../../src/scenario/rule.ts';
import { greatest, least, type MomentNode, momentGraph, type Nodes } from './moment-graph.ts';

type Lasting = Exclude<Demand, { kind: 'odds' }>;

/** Says of every moment whether a rule is broken there, by the definitions, swept until nothing changes. */
export function brokenNodes(model: Model, demand: Lasting, graph: readonly MomentNode[] = momentGraph(model)): Nodes {
  const where = (claim: Claim) => graph.map(({ moment }) => claimHolds(claim, moment));
  switch (demand.kind) {
    case 'never':
      return where(demand.claim);
    case 'always':
      return where(demand.claim).map(one => !one);
    case 'climb':
      return graph.map(
        ({ state, before }) => before !== undefined && rungOf(model, state) - rungOf(model, before) > demand.atMost,
      );
    case 'possible': {
      const reaching = someFinally(graph, where(demand.goal));
      return graph.map(
        ({ moment }, i) => moment.ending === undefined && holds(demand.while, moment.digits) && !reaching[i],
      );
    }
    case 'leadsTo': {
      const [from, avoided] = [where(demand.from), avoidedNodes(graph, where(demand.to), demand.fair)];
      return graph.map((_, i) => from[i] === true && avoided[i] === true);
    }
  }
}

/** The moments from which what is waited for, `to`, may not come about: E[not to U S]. */
export function avoidedNodes(graph: readonly MomentNode[], to: Nodes, fair: 'chance' | 'everyone' | 'nobody'): Nodes {
  const refuge = refugeOf(graph, to, fair);
  return least(
    graph,
    ({ choices }, set, i) => !to[i] && (refuge[i] === true || choices.flat().some(next => set[next])),
  );
}

function refugeOf(graph: readonly MomentNode[], to: Nodes, fair: 'chance' | 'everyone' | 'nobody'): Nodes {
  if (fair === 'everyone') return someFinally(graph, to).map(one => !one);
  return greatest(graph, ({ choices }, set, i) => {
    if (to[i]) return false;
    if (choices.length === 0) return true;
    return fair === 'nobody'
      ? choices.flat().some(next => set[next])
      : choices.some(one => one.every(next => set[next]));
  });
}

const someFinally = (graph: readonly MomentNode[], goal: Nodes) =>
  least(graph, ({ choices }, set, i) => goal[i] === true || choices.flat().some(next => set[next]));
