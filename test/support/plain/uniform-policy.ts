import type { GameTable } from '../../../src/game/table/table.ts';
import type { Policy } from '../../../src/solve/policy/policy.ts';

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
