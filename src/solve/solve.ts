import type { GameTable } from '../game/table/table.ts';
import { type Chain, chainOf } from './chain.ts';
import { type ChainShape, chainShape } from './chain-shape.ts';
import type { Policy } from './policy/policy.ts';
import { quantalPolicy } from './policy/quantal.ts';

/** A game with how its parties choose in it: what every question about odds is asked of. */
export interface SolvedGame {
  readonly table: GameTable;
  readonly shape: ChainShape;
  readonly policy: Policy;
  readonly chain: Chain;
}

/** A table's shape outlives the turning of levers, which keep its blocks. */
const SHAPES = new WeakMap<GameTable['blocks'], ChainShape>();

/** Computes how the parties choose in a game, by default by limited-foresight quantal response, and the chain of it. */
export function solveGame(table: GameTable, policy: Policy = quantalPolicy(table)): SolvedGame {
  const shape = SHAPES.get(table.blocks) ?? chainShape(table);
  SHAPES.set(table.blocks, shape);
  return { table, shape, policy, chain: chainOf(table, shape, policy) };
}
