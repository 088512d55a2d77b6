import type { Block, GameTable } from '../../game/table/table.ts';
import { forEachChoice } from '../../game/table/walk.ts';
import { growthOfRound, growthOfRows } from '../growth.ts';
import { blockAt } from '../policy/policy.ts';
import type { SolvedGame } from '../solve.ts';

/**
 * Returns how much a tally is expected to grow in the turn that begins in each state of the block that moves at a turn:
 * by what the round adds, by the action under the policy, and by its results. 0 where play has stopped.
 */
export function expectedGrowth({ table, policy }: SolvedGame, tally: number): (turn: number) => Float64Array {
  const tallies = table.model.scenario.tallies.length;
  const byRow = growthOfRows(table).filter((_, i) => i % tallies === tally);
  const known = new Map<Float64Array, Float64Array>();
  return turn => {
    const choices = policy.at(turn);
    const made = known.get(choices) ?? growthInBlock(table, blockAt(table, turn), choices, byRow, tally);
    known.set(choices, made);
    return made;
  };
}

function growthInBlock(
  table: GameTable,
  block: Block,
  choices: Float64Array,
  byRow: Float64Array,
  tally: number,
): Float64Array {
  const growth = growthOfRound(table, block, tally);
  for (let state = 0; state < growth.length; state++) {
    if (block.ending[state]! >= 0) growth[state] = 0;
    forEachChoice(block, state, (choice, row) => {
      growth[state] = growth[state]! + choices[choice]! * byRow[row]!;
    });
  }
  return growth;
}
