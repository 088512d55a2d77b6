import type { GameTable, StateId } from '../../game/table/table.ts';

/** Hears of a branch: the number of the state it leads to in the next block, and the move, by action and result. */
type SeeBranch = (target: number, action: number, result: number, choice: number) => void;

/** Calls back for every branch of a state, in file order of the moves. */
export function eachBranch({ blocks, rows }: GameTable, { block, index }: StateId, see: SeeBranch): void {
  const { choiceStart, choiceRow, branchStart, target } = blocks[block]!;
  for (let choice = choiceStart[index]!; choice < choiceStart[index + 1]!; choice++) {
    const row = choiceRow[choice]!;
    const offset = branchStart[choice]! - rows.start[row]!;
    for (let entry = rows.start[row]!; entry < rows.start[row + 1]!; entry++) {
      see(target[offset + entry]!, rows.action[row]!, rows.result[entry]!, choice);
    }
  }
}
