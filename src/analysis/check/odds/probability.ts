import type { Block, Rows } from '../../../game/table/table.ts';
import { choicesOf } from '../../../game/table/walk.ts';
import { blockAt } from '../../../solve/policy/policy.ts';
import type { SolvedGame } from '../../../solve/solve.ts';
import { type Event, type FreePlay, freeBlocks } from './event.ts';

/**
 * Computes the probability from the start that an event comes about (docs/method.md, section 9), by backward induction:
 * those who are free take the choice that makes it likeliest, or least likely (a Markov decision process: they may look
 * at the turn and all that has happened, and act together), the others what their policies say. Exact but for the
 * rounding of sums.
 */
export function probabilityOf(
  { table, policy }: Pick<SolvedGame, 'table' | 'policy'>,
  event: Event,
  conduct: FreePlay,
): number {
  if (event.atStart) return 1;
  const free = freeBlocks(table, conduct);
  const arrays = table.blocks.map(({ size }) => [new Float64Array(size), new Float64Array(size)] as const);
  const last = blockAt(table, event.turns);
  let after = Float64Array.from({ length: last.size }, (_, state) => event.atLast?.[state] ?? 0);
  for (let turn = event.turns - 1; turn >= 0; turn--) {
    const i = turn % table.blocks.length;
    const work: Work = { rows: table.rows, block: table.blocks[i]!, comes: event.after[i]!, after };
    // Two arrays a block: a game of one mover reads in the block that it writes.
    const into = arrays[i]![Math.floor(turn / table.blocks.length) % 2]!;
    if (free[i]) choose(work, conduct.aim === 'greatest' ? 1 : -1, into);
    else average(work, policy.at(turn), into);
    after = into;
  }
  return after[table.start.index]!;
}

interface Work {
  readonly rows: Rows;
  readonly block: Block;
  /** 1 for each step with which the event comes about. */
  readonly comes: Uint8Array;
  /** How likely it is from each state of the next block on. */
  readonly after: Float64Array;
}

/** Where play has stopped there is no choice, and nothing comes about any more. */
function average(work: Work, policy: Float64Array, into: Float64Array): void {
  for (let state = 0; state < work.block.size; state++) {
    const { from, end } = choicesOf(work.block, state);
    let sum = 0;
    for (let choice = from; choice < end; choice++) sum += policy[choice]! * likelihood(work, choice);
    into[state] = sum;
  }
}

function choose(work: Work, sign: 1 | -1, into: Float64Array): void {
  for (let state = 0; state < work.block.size; state++) {
    const { from, end } = choicesOf(work.block, state);
    let best = from === end ? 0 : likelihood(work, from);
    for (let choice = from + 1; choice < end; choice++) {
      const found = likelihood(work, choice);
      if (sign * (found - best) > 0) best = found;
    }
    into[state] = best;
  }
}

function likelihood({ rows, block, comes, after }: Work, choice: number): number {
  const { choiceRow, branchStart, target } = block;
  // Walked by hand: with callbacks rules that are broken take half as long again.
  const end = branchStart[choice + 1]!;
  let expected = 0;
  let entry = rows.start[choiceRow[choice]!]!;
  for (let branch = branchStart[choice]!; branch < end; branch++) {
    expected += rows.chance[entry++]! * (comes[branch] === 1 ? 1 : after[target[branch]!]!);
  }
  return expected;
}
