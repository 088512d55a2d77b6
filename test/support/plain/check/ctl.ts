import { greatest, least, type Nodes } from './moment-graph.ts';

/** For each open action of a state the states that its results lead to; none where play has stopped. */
export type Successors = readonly (readonly number[])[];

/** The operators of CTL by their definitions as fixpoints, swept over all states until nothing changes. */
export function plainCtl(graph: readonly Successors[]) {
  const some = (state: Successors, set: Nodes) => state.flat().some(next => set[next]);
  const every = (state: Successors, set: Nodes) => state.length > 0 && state.flat().every(next => set[next]);
  return {
    someNext: (p: Nodes): Nodes => graph.map(state => some(state, p)),
    everyNext: (p: Nodes): Nodes => graph.map(state => state.flat().every(next => p[next])),
    someUntil: (p: Nodes, q: Nodes) =>
      least(graph, (state, set, i) => q[i] === true || (p[i] === true && some(state, set))),
    everyUntil: (p: Nodes, q: Nodes) =>
      least(graph, (state, set, i) => q[i] === true || (p[i] === true && every(state, set))),
    someFinally: (p: Nodes) => least(graph, (state, set, i) => p[i] === true || some(state, set)),
    everyFinally: (p: Nodes) => least(graph, (state, set, i) => p[i] === true || every(state, set)),
    someGlobally: (p: Nodes) =>
      greatest(graph, (state, set, i) => p[i] === true && (state.length === 0 || some(state, set))),
    everyGlobally: (p: Nodes) =>
      greatest(graph, (state, set, i) => p[i] === true && state.flat().every(next => set[next])),
    keptWithin: (p: Nodes) =>
      greatest(
        graph,
        (state, set, i) => p[i] === true && (state.length === 0 || state.some(one => one.every(next => set[next]))),
      ),
  };
}
