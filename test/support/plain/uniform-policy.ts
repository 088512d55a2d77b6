import type { GameTable } from '../../../src/game/table/table.ts';
import { at } from '../../../src/num/at.ts';
import type { Policy } from '../../../src/solve/policy/policy.ts';

/** Returns the policy by which every open action is equally likely. */
export function uniformPolicy({ blocks }: GameTable): Policy {
  const byBlock = blocks.map(({ size, choiceStart, choiceRow }) => {
    const policy = new Float64Array(choiceRow.length);
    for (let state = 0; state < size; state++) {
      const from = choiceStart[state]!;
      const end = choiceStart[state + 1]!;
      policy.fill(1 / (end - from), from, end);
    }
    return policy;
  });
  return { at: turn => at(byBlock, turn % byBlock.length, 'block') };
}
