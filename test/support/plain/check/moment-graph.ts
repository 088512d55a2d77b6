import type { Model } from '../../../../src/game/model.ts';
import { endingOf, type Move } from '../../../../src/game/rules.ts';
import { digitsOf, type State } from '../../../../src/game/space.ts';
import type { Moment } from '../../../../src/scenario/rule.ts';
import { explore } from '../../explore.ts';

/** A moment of play that can be reached, with all that may come next: for each open action the moments its results lead to. */
export interface MomentNode {
  readonly moment: Moment;
  readonly state: State;
  readonly before?: State;
  readonly choices: readonly (readonly number[])[];
}

/** Returns the moment that a move from a state leads to; without a move, that of a state by itself. */
export function momentAt(model: Model, state: State, taken?: { readonly before: State; readonly move: Move }): Moment {
  const moment = { digits: digitsOf(model.space, state), ending: endingOf(model, state) };
  return taken ? { ...moment, step: { ...taken.move, before: digitsOf(model.space, taken.before) } } : moment;
}

/**
 * Returns every moment of a game, the start first: a plain graph in which a claim on steps is a mark on nodes like any
 * other, so that rules can be judged by the definitions of CTL, and the checker of the table be held to that.
 */
export function momentGraph(model: Model): readonly MomentNode[] {
  const nodes: (Omit<MomentNode, 'choices'> & { choices: number[][] })[] = [];
  const nextOf = new Map<State, number[][]>();
  nodes.push({ moment: momentAt(model, model.start), state: model.start, choices: [] });
  for (const { state, choices } of explore(model).values()) {
    const next = choices.map(({ action, branches }) =>
      branches.map(({ result, next: to }) => {
        const taken = { before: state, move: { action, result } };
        return nodes.push({ moment: momentAt(model, to, taken), state: to, before: state, choices: [] }) - 1;
      }),
    );
    nextOf.set(state, next);
  }
  for (const node of nodes) node.choices = nextOf.get(node.state) ?? [];
  return nodes;
}

/** Which nodes are in a set. */
export type Nodes = readonly boolean[];

/** Grows a set until nothing changes: the least one that `joins` adds no node to. */
export function least<Node>(graph: readonly Node[], joins: (node: Node, set: Nodes, index: number) => boolean): Nodes {
  const set = graph.map(() => false);
  for (let changed = true; changed; ) {
    changed = false;
    graph.forEach((node, index) => {
      if (set[index] || !joins(node, set, index)) return;
      set[index] = true;
      changed = true;
    });
  }
  return set;
}

/** Shrinks a set until nothing changes: the greatest one of which `stays` strikes no node off. */
export function greatest<Node>(
  graph: readonly Node[],
  stays: (node: Node, set: Nodes, index: number) => boolean,
): Nodes {
  const set = graph.map(() => true);
  for (let changed = true; changed; ) {
    changed = false;
    graph.forEach((node, index) => {
      if (!set[index] || stays(node, set, index)) return;
      set[index] = false;
      changed = true;
    });
  }
  return set;
}
