import type { Move } from '../../../src/game/rules.ts';
import type { State } from '../../../src/game/space.ts';
import type { GameTable } from '../../../src/game/table/table.ts';
import { forEachBranch, forEachChoice } from '../../../src/game/table/walk.ts';

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
      forEachChoice(block, state, (choice, row) => {
        forEachBranch(rows, block, choice, (branch, entry) => {
          steps.push({
            block: i,
            branch,
            before: block.state[state]!,
            after: blocks[(i + 1) % blocks.length]!.state[block.target[branch]!]!,
            move: { action: rows.action[row]!, result: rows.result[entry]! },
          });
        });
      });
    }
    return steps;
  });
}
