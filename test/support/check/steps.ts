import type { Move } from '../../../src/game/rules.ts';
import type { State } from '../../../src/game/space.ts';
import type { GameTable } from '../../../src/game/table/table.ts';

/** One branch of a table, told in packed states. */
export interface TableStep {
  readonly block: number;
  readonly branch: number;
  readonly before: State;
  readonly after: State;
  readonly move: Move;
}

/** Returns every step of a table, block by block, in order. */
export function stepsOf({ blocks, rows }: GameTable): readonly TableStep[] {
  return blocks.flatMap((block, i) => {
    const steps: TableStep[] = [];
    for (let state = 0; state < block.size; state++) {
      for (let choice = block.choiceStart[state]!; choice < block.choiceStart[state + 1]!; choice++) {
        const row = block.choiceRow[choice]!;
        for (let branch = block.branchStart[choice]!; branch < block.branchStart[choice + 1]!; branch++) {
          const entry = rows.start[row]! + branch - block.branchStart[choice]!;
          steps.push({
            block: i,
            branch,
            before: block.state[state]!,
            after: blocks[(i + 1) % blocks.length]!.state[block.target[branch]!]!,
            move: { action: rows.action[row]!, result: rows.result[entry]! },
          });
        }
      }
    }
    return steps;
  });
}
