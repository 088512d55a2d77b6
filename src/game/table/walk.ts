import type { Block, Rows } from './table.ts';

// How choices and branches lie in a block is written in `table.ts` and read here; the few loops elsewhere that read it by
// hand are the hottest ones, and say so.

/** Items that stand together: from `from` up to the one before `end`. */
export interface Slice {
  readonly from: number;
  readonly end: number;
}

/** Returns the choices open in a state, by their numbers in the block: none where play has stopped. */
export function choicesOf({ choiceStart }: Pick<Block, 'choiceStart'>, state: number): Slice {
  return { from: choiceStart[state]!, end: choiceStart[state + 1]! };
}

/** Returns the branches of a choice, by their numbers in the block, in the order of its row's entries. */
export function branchesOf({ branchStart }: Pick<Block, 'branchStart'>, choice: number): Slice {
  return { from: branchStart[choice]!, end: branchStart[choice + 1]! };
}

/** Returns the branches of all choices of a state, which stand together in the order of the choices. */
export function branchesFrom(
  { choiceStart, branchStart }: Pick<Block, 'choiceStart' | 'branchStart'>,
  state: number,
): Slice {
  return { from: branchStart[choiceStart[state]!]!, end: branchStart[choiceStart[state + 1]!]! };
}

/** Says whether anything can be chosen in a state. */
export function hasChoices({ choiceStart }: Pick<Block, 'choiceStart'>, state: number): boolean {
  return choiceStart[state]! < choiceStart[state + 1]!;
}

/** Calls back for each choice open in a state, in file order of their actions, with its row. */
export function forEachChoice(
  { choiceStart, choiceRow }: Pick<Block, 'choiceStart' | 'choiceRow'>,
  state: number,
  visit: (choice: number, row: number) => void,
): void {
  const end = choiceStart[state + 1]!;
  for (let choice = choiceStart[state]!; choice < end; choice++) visit(choice, choiceRow[choice]!);
}

/** Returns the first choice open in a state of which a test holds, or -1. */
export function findChoice(
  { choiceStart, choiceRow }: Pick<Block, 'choiceStart' | 'choiceRow'>,
  state: number,
  test: (choice: number, row: number) => boolean,
): number {
  const end = choiceStart[state + 1]!;
  for (let choice = choiceStart[state]!; choice < end; choice++) if (test(choice, choiceRow[choice]!)) return choice;
  return -1;
}

/**
 * Calls back for each branch of a choice with the entry of its row: `target[branch]` of the block says where it leads,
 * `chance[entry]` and `result[entry]` of the rows how likely it is and which result of the action it is.
 */
export function forEachBranch(
  { start }: Pick<Rows, 'start'>,
  { choiceRow, branchStart }: Pick<Block, 'choiceRow' | 'branchStart'>,
  choice: number,
  visit: (branch: number, entry: number) => void,
): void {
  const end = branchStart[choice + 1]!;
  let entry = start[choiceRow[choice]!]!;
  for (let branch = branchStart[choice]!; branch < end; branch++) visit(branch, entry++);
}

/** Returns the entry of a branch in the row of its choice. */
export function entryOfBranch(
  { start }: Pick<Rows, 'start'>,
  { choiceRow, branchStart }: Pick<Block, 'choiceRow' | 'branchStart'>,
  choice: number,
  branch: number,
): number {
  return start[choiceRow[choice]!]! + branch - branchStart[choice]!;
}
