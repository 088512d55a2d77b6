import type { GameTable, StateId } from '../../game/table/table.ts';
import { forEachBranch, forEachChoice } from '../../game/table/walk.ts';

/**
 * Is called with a branch: the number of the state it leads to in the next block, and the move, by action and result.
 */
type SeeBranch = (target: number, action: number, result: number, choice: number) => void;

/** Calls back for every branch of a state, in file order of the moves. */
export function eachBranch({ blocks, rows }: GameTable, { block, index }: StateId, see: SeeBranch): void {
  const own = blocks[block]!;
  forEachChoice(own, index, (choice, row) => {
    forEachBranch(rows, own, choice, (branch, entry) => {
      see(own.target[branch]!, rows.action[row]!, rows.result[entry]!, choice);
    });
  });
}
