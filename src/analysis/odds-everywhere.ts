import type { Block, GameTable } from '../game/table/table.ts';
import type { Chain, EdgeShape } from './chain.ts';
import { endingsAtHorizon } from './horizon-endings.ts';
import { blockAt, turnsIn } from './policy/policy.ts';

/**
 * The odds from every state of the block that moves at a turn: entry `state * endings + ending`; those of a state sum
 * to 1.
 */
export interface OddsOfBlock {
  readonly turn: number;
  readonly endings: number;
  readonly odds: Float64Array;
}

/**
 * Computes the odds from every state by one backward pass from the horizon down to `turn`, and hands each block's to
 * `onlook` on the way (turns descend from the horizon).
 */
export function oddsEverywhere(
  table: GameTable,
  chain: Chain,
  turn: number,
  onlook?: (odds: OddsOfBlock) => void,
): OddsOfBlock {
  const endings = table.model.scenario.endings.length;
  const turns = turnsIn(table);
  let now: OddsOfBlock = { turn: turns, endings, odds: oddsAtHorizon(table, blockAt(table, turns), endings) };
  onlook?.(now);
  for (let before = turns - 1; before >= turn; before--) {
    const block = blockAt(table, before);
    const odds = gather(block, chain.edges(before), chain.chances(before), now.odds, endings);
    now = { turn: before, endings, odds };
    onlook?.(now);
  }
  return now;
}

function oddsAtHorizon(table: GameTable, block: Block, endings: number): Float64Array {
  const odds = new Float64Array(block.size * endings);
  endingsAtHorizon(table, block).forEach((ending, state) => {
    odds[state * endings + ending] = 1;
  });
  return odds;
}

function gather(
  block: Block,
  { start, target }: EdgeShape,
  chances: Float64Array,
  after: Float64Array,
  endings: number,
): Float64Array {
  const odds = new Float64Array(block.size * endings);
  for (let state = 0; state < block.size; state++) {
    const here = state * endings;
    const stopping = block.ending[state]!;
    if (stopping >= 0) odds[here + stopping] = 1;
    const end = start[state + 1]!;
    for (let edge = start[state]!; edge < end; edge++) {
      const there = target[edge]! * endings;
      const chance = chances[edge]!;
      for (let ending = 0; ending < endings; ending++) {
        odds[here + ending] = odds[here + ending]! + chance * after[there + ending]!;
      }
    }
  }
  return odds;
}
