import type { Block, GameTable, Rows } from '../game/table/table.ts';
import type { Chain } from './chain.ts';
import type { EdgeShape } from './chain-shape.ts';
import { endingsAtHorizon } from './horizon-endings.ts';
import { type Odds, summedToOne } from './odds.ts';
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

/** Returns the odds from one state of the block, by its number in the block. */
export function oddsOf({ odds, endings }: OddsOfBlock, state: number): Odds {
  return summedToOne(odds.slice(state * endings, (state + 1) * endings));
}

/**
 * Returns the odds once a choice of a block is made, its results still to be drawn, given those from every state of the
 * next block (docs/method.md, equation 19): in an array of its own, or `into`.
 */
export function oddsOfChoice(
  { start, chance }: Rows,
  { choiceRow, branchStart, target }: Block,
  choice: number,
  { odds: after, endings }: Omit<OddsOfBlock, 'turn'>,
  into: Odds = new Float64Array(endings),
): Odds {
  into.fill(0);
  // Walked by hand: a comparison asks it of every choice of every turn.
  let entry = start[choiceRow[choice]!]!;
  const end = branchStart[choice + 1]!;
  for (let branch = branchStart[choice]!; branch < end; branch++) {
    const p = chance[entry++]!;
    const there = target[branch]! * endings;
    for (let ending = 0; ending < endings; ending++) into[ending] = into[ending]! + p * after[there + ending]!;
  }
  return into;
}

/**
 * Computes the odds from every state by one backward pass from the horizon down to `turn`, and hands each block's to
 * `onTurn` on the way (turns descend from the horizon). It is docs/method.md, equation 18.
 */
export function oddsEverywhere(
  table: GameTable,
  chain: Chain,
  turn: number,
  onTurn?: (odds: OddsOfBlock) => void,
): OddsOfBlock {
  let now = oddsAtHorizon(table);
  onTurn?.(now);
  while (now.turn > turn) {
    now = oddsBefore(table, chain, now);
    onTurn?.(now);
  }
  return now;
}

/** Returns the odds from every state at the horizon, where one ending holds. */
export function oddsAtHorizon(table: GameTable): OddsOfBlock {
  const turn = turnsIn(table);
  const block = blockAt(table, turn);
  const endings = table.model.scenario.endings.length;
  const odds = new Float64Array(block.size * endings);
  endingsAtHorizon(table, block).forEach((ending, state) => {
    odds[state * endings + ending] = 1;
  });
  return { turn, endings, odds };
}

/** Takes one step of the backward pass: the odds from every state of the turn before. */
export function oddsBefore(table: GameTable, chain: Chain, { turn, endings, odds }: OddsOfBlock): OddsOfBlock {
  const before = turn - 1;
  const gathered = gather(blockAt(table, before), chain.edges(before), chain.chances(before), odds, endings);
  return { turn: before, endings, odds: gathered };
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
