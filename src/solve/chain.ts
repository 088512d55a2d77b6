import type { Block, GameTable, Rows } from '../game/table/table.ts';
import type { ChainShape, EdgeShape, InflowShape } from './chain-shape.ts';
import { passByKernel } from './pass-by-kernel.ts';
import { blockAt, type Policy } from './policy/policy.ts';
import { isWorthKernel } from './row-records.ts';

/** The game under a policy: a Markov chain that moves block by block (docs/method.md, equation 12). */
export interface Chain {
  readonly edges: (turn: number) => EdgeShape;
  /** The chance of each edge of the block that moves at a turn; those of a state sum to 1. */
  readonly chances: (turn: number) => Float64Array;
  /** Hands the mass that stands in each state of the block on, over what `into` held for the next: one turn of play. */
  readonly pass: (turn: number, mass: Float64Array, into: Float64Array) => void;
}

/** Makes the chain of a policy. Chances are computed when asked for, and kept block by block while its policy is the same. */
export function chainOf(table: GameTable, shape: ChainShape, policy: Policy): Chain {
  const compute = (turn: number, shapes: readonly (EdgeShape | InflowShape)[]) =>
    edgeChances(table, blockAt(table, turn), at(shapes, turn), policy.at(turn));
  const inflows = lastOfBlock(table, policy, turn => compute(turn, shape.inflows));
  return {
    edges: turn => at(shape.blocks, turn),
    chances: lastOfBlock(table, policy, turn => compute(turn, shape.blocks)),
    pass: (turn, mass, into) => {
      const inflow = at(shape.inflows, turn);
      if (isSparse(mass)) spread(table.rows, blockAt(table, turn), policy.at(turn), mass, into);
      else if (!isWorthKernel(inflow.ofBranch.length) || !passByKernel(inflow, inflows(turn), mass, into))
        sumUp(inflow, inflows(turn), mass, into);
    },
  };
}

function at<T>(blocks: readonly T[], turn: number): T {
  const found = blocks[turn % blocks.length];
  if (!found) throw new Error(`no edges for turn ${turn} in ${blocks.length} blocks`);
  return found;
}

/**
 * Keeps for each block the chances under the policy that was asked for last. That is enough where a block plays the
 * same in every round. Where policies differ by turn, keeping all would take as much for each turn as a block's edges
 * do.
 */
function lastOfBlock(
  { blocks }: Pick<GameTable, 'blocks'>,
  policy: Policy,
  compute: (turn: number) => Float64Array,
): (turn: number) => Float64Array {
  const last: { readonly choices: Float64Array; readonly chances: Float64Array }[] = [];
  return turn => {
    const [position, choices] = [turn % blocks.length, policy.at(turn)];
    const kept = last[position];
    if (kept?.choices === choices) return kept.chances;
    const chances = compute(turn);
    last[position] = { choices, chances };
    return chances;
  };
}

/** Returns the chance of every edge of a block under a policy of the one to move, the edges being in any order. */
export function edgeChances(
  { rows }: GameTable,
  { choiceRow, branchStart }: Block,
  { start: starts, ofBranch }: Pick<EdgeShape, 'start' | 'ofBranch'>,
  policy: Float64Array,
): Float64Array {
  const { start, chance } = rows;
  const chances = new Float64Array(starts.at(-1)!);
  // Walked by hand: it is done again at every turn of a lever.
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

/** Sums up for each state of the next block what flows in: adding to the targets state by state takes half as long again. */
export function sumUp(
  { start, source }: InflowShape,
  chances: Float64Array,
  mass: Float64Array,
  into: Float64Array,
): void {
  let edge = 0;
  for (let state = 0; state < into.length; state++) {
    const end = start[state + 1]!;
    let sum = 0;
    for (; edge < end; edge++) sum += chances[edge]! * mass[source[edge]!]!;
    into[state] = sum;
  }
}

/** Says whether at most one state in eight holds any mass, as in the first turns of play. */
function isSparse(mass: Float64Array): boolean {
  const most = mass.length / 8;
  let held = 0;
  for (let state = 0; state < mass.length && held <= most; state++) if (mass[state] !== 0) held++;
  return held <= most;
}

/** Hands mass on branch by branch from the few states that hold any. */
function spread(
  rows: Rows,
  { choiceStart, choiceRow, branchStart, target }: Block,
  policy: Float64Array,
  mass: Float64Array,
  into: Float64Array,
): void {
  into.fill(0);
  // Walked by hand, as above.
  for (let state = 0; state < mass.length; state++) {
    const here = mass[state]!;
    if (here === 0) continue;
    for (let choice = choiceStart[state]!; choice < choiceStart[state + 1]!; choice++) {
      const taken = here * policy[choice]!;
      let entry = rows.start[choiceRow[choice]!]!;
      for (let branch = branchStart[choice]!; branch < branchStart[choice + 1]!; branch++) {
        const there = target[branch]!;
        into[there] = into[there]! + taken * rows.chance[entry++]!;
      }
    }
  }
}
