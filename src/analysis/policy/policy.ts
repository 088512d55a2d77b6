import type { GameTable } from '../../game/table/table.ts';

/**
 * For each turn the probability of each choice of the one to move: one number a choice of the block that moves then,
 * those of a state summing to 1. The world's one choice has probability 1.
 */
export interface Policy {
  readonly at: (turn: number) => Float64Array;
}

/** Returns the block that moves at a turn, counted from the start. */
export function blockAt({ blocks }: Pick<GameTable, 'blocks'>, turn: number) {
  const block = blocks[turn % blocks.length];
  if (!block) throw new Error(`no block of ${blocks.length} moves at turn ${turn}`);
  return block;
}

/** Returns the number of turns until the horizon. */
export function turnsIn({ model, blocks }: Pick<GameTable, 'model' | 'blocks'>): number {
  return model.horizon * blocks.length;
}

/** Returns the policy by which every open action is equally likely. */
export function uniformPolicy({ blocks }: GameTable): Policy {
  const byBlock = blocks.map(({ size, choiceStart, choiceRow }) => {
    const policy = new Float64Array(choiceRow.length);
    for (let state = 0; state < size; state++) {
      const from = choiceStart[state] ?? 0;
      const end = choiceStart[state + 1] ?? 0;
      policy.fill(1 / (end - from), from, end);
    }
    return policy;
  });
  return { at: turn => byBlock[turn % byBlock.length] ?? new Float64Array() };
}
