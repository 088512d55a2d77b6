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
