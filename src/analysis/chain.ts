import type { Block, GameTable } from '../game/table/table.ts';
import { blockAt, type Policy } from './policy/policy.ts';

/**
 * Which states follow which, whatever the policy: the branches of a state that lead to the same next state are one edge.
 * It depends on the table's states only, so it is made once and outlives every turn of a lever.
 */
export interface ChainShape {
  /** One entry a block. */
  readonly blocks: readonly EdgeShape[];
}

/** The edges of one block. */
export interface EdgeShape {
  /** State `s` has the edges from `start[s]` to `start[s + 1]`; one longer than there are states. */
  readonly start: Int32Array;
  /** Where each edge leads: the number of a state in the next block. */
  readonly target: Int32Array;
  /** The edge of each branch. */
  readonly ofBranch: Int32Array;
}

/** Finds the edges of a table. */
export function chainShape({ blocks }: GameTable): ChainShape {
  return {
    blocks: blocks.map((block, i) => edgesOf(block, blocks[(i + 1) % blocks.length]?.size ?? 0)),
  };
}

function edgesOf({ size, choiceStart, branchStart, target }: Block, nextSize: number): EdgeShape {
  const start = new Int32Array(size + 1);
  const targets = new Int32Array(target.length);
  const ofBranch = new Int32Array(target.length);
  const seenFrom = new Int32Array(nextSize).fill(-1);
  const edgeTo = new Int32Array(nextSize);
  let edges = 0;
  for (let state = 0; state < size; state++) {
    const end = branchStart[choiceStart[state + 1]!]!;
    for (let branch = branchStart[choiceStart[state]!]!; branch < end; branch++) {
      const there = target[branch]!;
      if (seenFrom[there] !== state) {
        seenFrom[there] = state;
        edgeTo[there] = edges;
        targets[edges++] = there;
      }
      ofBranch[branch] = edgeTo[there]!;
    }
    start[state + 1] = edges;
  }
  return { start, target: targets.slice(0, edges), ofBranch };
}

/** The game under a policy: a Markov chain that moves block by block. */
export interface Chain {
  readonly edges: (turn: number) => EdgeShape;
  /** The chance of each edge of the block that moves at a turn; those of a state sum to 1. */
  readonly chances: (turn: number) => Float64Array;
}

/** Makes the chain of a policy. Chances are computed when first asked for, once for each array of the policy. */
export function chainOf(table: GameTable, shape: ChainShape, policy: Policy): Chain {
  const known = new Map<Float64Array, Float64Array>();
  const edges = (turn: number): EdgeShape => {
    const found = shape.blocks[turn % shape.blocks.length];
    if (!found) throw new Error(`no edges for turn ${turn} in ${shape.blocks.length} blocks`);
    return found;
  };
  const chances = (turn: number): Float64Array => {
    const choices = policy.at(turn);
    const made = known.get(choices) ?? edgeChances(table, blockAt(table, turn), edges(turn), choices);
    known.set(choices, made);
    return made;
  };
  return { edges, chances };
}

/** Returns the chance of every edge of a block under a policy of the one to move; those of a state sum to 1. */
export function edgeChances(
  { rows }: GameTable,
  { choiceRow, branchStart }: Block,
  { target, ofBranch }: EdgeShape,
  policy: Float64Array,
): Float64Array {
  const { start, chance } = rows;
  const chances = new Float64Array(target.length);
  for (let choice = 0; choice < choiceRow.length; choice++) {
    const taken = policy[choice]!;
    const end = branchStart[choice + 1]!;
    let entry = start[choiceRow[choice]!]!;
    for (let branch = branchStart[choice]!; branch < end; branch++) {
      const edge = ofBranch[branch]!;
      chances[edge] = chances[edge]! + taken * chance[entry++]!;
    }
  }
  return chances;
}

/** Hands the mass that stands in each state of a block on along its edges: one turn of play. */
export function passMass(
  { start, target }: EdgeShape,
  chances: Float64Array,
  mass: Float64Array,
  into: Float64Array,
): void {
  for (let state = 0; state < mass.length; state++) {
    const here = mass[state]!;
    if (here === 0) continue;
    const end = start[state + 1]!;
    for (let edge = start[state]!; edge < end; edge++) {
      const there = target[edge]!;
      into[there] = into[there]! + here * chances[edge]!;
    }
  }
}
