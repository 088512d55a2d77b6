import type { Block, GameTable } from '../game/table/table.ts';

/**
 * Which states follow which, whatever the policy: the branches of a state that lead to the same next state are one edge.
 * It depends on the table's states only, so it is made once and outlives every turn of a lever.
 */
export interface ChainShape {
  /** One entry a block: the edges by where they come from, and the same edges by where they lead. */
  readonly blocks: readonly EdgeShape[];
  readonly inflows: readonly InflowShape[];
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

/** The edges of one block in the order of the states they lead to, so that these can be summed up one after another. */
export interface InflowShape {
  /** To state `s` of the next block lead the edges from `start[s]` to `start[s + 1]`; one longer than it has states. */
  readonly start: Int32Array;
  /** Where each edge comes from: the number of a state in the block. */
  readonly source: Int32Array;
  /** The edge of each branch, in this order. */
  readonly ofBranch: Int32Array;
}

/** Finds the edges of a table. */
export function chainShape({ blocks }: GameTable): ChainShape {
  const sizeAfter = (i: number) => blocks[(i + 1) % blocks.length]!.size;
  const edges = blocks.map((block, i) => edgesOf(block, sizeAfter(i)));
  return { blocks: edges, inflows: edges.map((shape, i) => inflowOf(shape, sizeAfter(i))) };
}

function edgesOf({ size, choiceStart, branchStart, target }: Block, nextSize: number): EdgeShape {
  const start = new Int32Array(size + 1);
  const targets = new Int32Array(target.length);
  const ofBranch = new Int32Array(target.length);
  const seenFrom = new Int32Array(nextSize).fill(-1);
  const edgeTo = new Int32Array(nextSize);
  let edges = 0;
  // Walked by hand: it is done once a table, when nothing has been compiled yet.
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

/** Sorts the edges by where they lead, by counting. */
function inflowOf({ start, target, ofBranch }: EdgeShape, nextSize: number): InflowShape {
  const first = new Int32Array(nextSize + 1);
  for (let edge = 0; edge < target.length; edge++) first[target[edge]! + 1]!++;
  for (let state = 0; state < nextSize; state++) first[state + 1]! += first[state]!;
  const next = first.slice();
  const source = new Int32Array(target.length);
  const moved = new Int32Array(target.length);
  for (let state = 0; state + 1 < start.length; state++) {
    for (let edge = start[state]!; edge < start[state + 1]!; edge++) {
      const place = next[target[edge]!]!++;
      source[place] = state;
      moved[edge] = place;
    }
  }
  return { start: first, source, ofBranch: ofBranch.map(edge => moved[edge]!) };
}
