import type { Block, Rows } from '../../game/table/table.ts';

/** Two values this close, relative to the better one, count as equal when a choice is picked: the rounding of a sum. */
export const TIE = 1e-14;

/** What a mover wants: 1 where it wants the endings as likely as can be, -1 where it wants them as unlikely. */
export type GoalSign = 1 | -1;

/** The best that can be had in each state of a block, and how. */
export interface Best {
  readonly values: Float64Array;
  /** The number of a choice of the block, or -1: of equally good ones the first in file order. */
  readonly choices: Int32Array;
}

/** Makes room for what is best in a block. */
export function bestFor({ size }: Pick<Block, 'size'>): Best {
  return { values: new Float64Array(size), choices: new Int32Array(size).fill(-1) };
}

/**
 * Finds the best choice of every state of a block that is marked with 1, where the next block is worth `after`, and writes
 * it into `best`. The other states of `best` stay as they are.
 */
export function chooseBest(
  { start, chance }: Rows,
  { size, choiceStart, choiceRow, branchStart, target }: Block,
  marked: Uint8Array,
  sign: GoalSign,
  after: Float64Array,
  { values, choices }: Best,
): void {
  const tie = 1 + sign * TIE;
  const worst = sign * Number.NEGATIVE_INFINITY;
  // Walked by hand: where no kernel serves, this loop is what a guarantee takes.
  for (let state = 0; state < size; state++) {
    if (marked[state] !== 1) continue;
    let value = worst;
    let beaten = worst;
    let pick = -1;
    const end = choiceStart[state + 1]!;
    let branch = branchStart[choiceStart[state]!]!;
    for (let choice = choiceStart[state]!; choice < end; choice++) {
      let expected = 0;
      let entry = start[choiceRow[choice]!]!;
      const stop = branchStart[choice + 1]!;
      for (; branch < stop; branch++) expected += chance[entry++]! * after[target[branch]!]!;
      if (sign > 0 ? expected > value : expected < value) value = expected;
      if (sign > 0 ? expected > beaten : expected < beaten) {
        beaten = expected * tie;
        pick = choice;
      }
    }
    values[state] = value;
    choices[state] = pick;
  }
}
