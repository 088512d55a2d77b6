import type { GameTable } from '../../../src/game/table/table.ts';
import { choicesOf } from '../../../src/game/table/walk.ts';
import { at } from '../../../src/num/at.ts';
import type { Policy } from '../../../src/solve/policy/policy.ts';

/** Returns the policy by which every open action is equally likely. */
export function uniformPolicy({ blocks }: GameTable): Policy {
  const byBlock = blocks.map(block => {
    const policy = new Float64Array(block.choiceRow.length);
    for (let state = 0; state < block.size; state++) {
      const { from, end } = choicesOf(block, state);
      policy.fill(1 / (end - from), from, end);
    }
    return policy;
  });
  return { at: turn => at(byBlock, turn % byBlock.length, 'block') };
}
