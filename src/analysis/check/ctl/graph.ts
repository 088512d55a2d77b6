import type { Block, GameTable } from '../../../game/table/table.ts';

/**
 * A table with its steps found by where they lead. Rules speak of choices and of single results. So the steps are the
 * table's branches and not the edges of a chain (`ChainShape`), in which the branches to one state are one.
 */
export interface Graph {
  readonly table: GameTable;
  /** One entry a block. */
  readonly blocks: readonly Links[];
}

/** Where the branches of one block come from, and which of them lead where. */
export interface Links {
  /** The state of each choice of the block. */
  readonly stateOf: Int32Array;
  /** The choice of each branch of the block. */
  readonly choiceOf: Int32Array;
  /** To state `s` of the NEXT block lead the branches `inbound[start[s]]` to `inbound[start[s + 1] - 1]` of this one, ascending. */
  readonly start: Int32Array;
  readonly inbound: Int32Array;
}

/** Sorts the steps of a table by where they lead, by counting. */
export function graphOf(table: GameTable): Graph {
  const { blocks } = table;
  return { table, blocks: blocks.map((block, i) => linksOf(block, blocks[(i + 1) % blocks.length]!.size)) };
}

function linksOf({ size, choiceStart, choiceRow, branchStart, target }: Block, nextSize: number): Links {
  const start = new Int32Array(nextSize + 1);
  for (let branch = 0; branch < target.length; branch++) start[target[branch]! + 1]!++;
  for (let state = 0; state < nextSize; state++) start[state + 1]! += start[state]!;
  const next = start.slice();
  const inbound = new Int32Array(target.length);
  for (let branch = 0; branch < target.length; branch++) inbound[next[target[branch]!]!++] = branch;
  return {
    stateOf: owners(choiceStart, size, choiceRow.length),
    choiceOf: owners(branchStart, choiceRow.length, target.length),
    start,
    inbound,
  };
}

// Walked by hand: both starts are read alike, over every branch of the table.
/** Returns for each of `count` items whose it is, owner `o` having those from `start[o]` to `start[o + 1]`. */
function owners(start: Int32Array, size: number, count: number): Int32Array {
  const owner = new Int32Array(count);
  for (let one = 0; one < size; one++) owner.fill(one, start[one], start[one + 1]);
  return owner;
}
