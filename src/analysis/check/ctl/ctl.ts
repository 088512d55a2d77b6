import { branchesFrom } from '../../../game/table/walk.ts';
import { complement, type StateSet, stepsFrom, stepsInto } from '../claims/sets.ts';
import { attract } from './attract.ts';
import type { Graph } from './graph.ts';

/*
 * The operators of CTL over a table, every result of every choice being a step (docs/method.md, equation 31). A state
 * in which play has stopped has no successor, and a line of play that has come there is a path that is over: nothing
 * comes next, so EX holds of no such state and AX of every one; EG and AG hold there where what they speak of holds
 * there, and EU, AU, EF and AF only where what they wait for holds there already. Tools that give such a state a loop
 * (PRISM) differ in EX and AX only.
 */

/** EX p: some step leads to a state in `p`. */
export function someNext({ table }: Graph, p: StateSet): StateSet {
  const into = stepsInto(table, p);
  return table.blocks.map((block, i) => {
    const marks = new Uint8Array(block.size);
    for (let state = 0; state < block.size; state++) {
      const { from, end } = branchesFrom(block, state);
      for (let branch = from; branch < end; branch++) marks[state]! |= into[i]![branch]!;
    }
    return marks;
  });
}

/** AX p: no step leads to a state that is not in `p`. */
export function everyNext(graph: Graph, p: StateSet): StateSet {
  return complement(someNext(graph, complement(p)));
}

/** E[p U q]: on some path `q` comes about, and `p` holds until then. */
export function someUntil(graph: Graph, p: StateSet, q: StateSet): StateSet {
  return attract(graph, 'some step', { states: q, barred: stepsFrom(graph.table, complement(p)) });
}

/** A[p U q]: on every path `q` comes about, and `p` holds until then. */
export function everyUntil(graph: Graph, p: StateSet, q: StateSet): StateSet {
  return attract(graph, 'every step', { states: q, barred: stepsFrom(graph.table, complement(p)) });
}

/** EF p: some path leads to `p`. */
export function someFinally(graph: Graph, p: StateSet): StateSet {
  return attract(graph, 'some step', { states: p });
}

/** AF p: every path leads to `p`. */
export function everyFinally(graph: Graph, p: StateSet): StateSet {
  return attract(graph, 'every step', { states: p });
}

/** EG p: on some path `p` holds throughout. */
export function someGlobally(graph: Graph, p: StateSet): StateSet {
  return complement(everyFinally(graph, complement(p)));
}

/** AG p: on every path `p` holds throughout. */
export function everyGlobally(graph: Graph, p: StateSet): StateSet {
  return complement(someFinally(graph, complement(p)));
}

/**
 * The states in which the parties together can keep play within `p`, whatever chance draws: the greatest set of states
 * of `p` in which play has stopped, or some choice has only results that stay in the set (docs/method.md, equation 32).
 */
export function keptWithin(graph: Graph, p: StateSet): StateSet {
  return complement(attract(graph, 'every choice', { states: complement(p) }));
}
