import type { Move } from '../../../game/rules.ts';
import type { StateId } from '../../../game/table/table.ts';
import { entryOfBranch } from '../../../game/table/walk.ts';
import type { SolvedGame } from '../../../solve/solve.ts';
import type { Graph } from '../ctl/graph.ts';
import { type FreePlay, freeBlocks } from '../odds/event.ts';

/** A line of play as the table numbers it: the state it leads from and the branch of each step, block after block. */
export interface BranchLine {
  readonly from: StateId;
  readonly branches: readonly number[];
}

/** Returns the block of a line's step by its number, from 0; and of the state it stands in when the line is over. */
function blockOf({ table }: Graph, { from }: BranchLine, step: number): number {
  return (from.block + step) % table.blocks.length;
}

/** Returns where a line leads. */
export function endOf(graph: Graph, line: BranchLine): StateId {
  const steps = line.branches.length;
  if (steps === 0) return line.from;
  const { target } = graph.table.blocks[blockOf(graph, line, steps - 1)]!;
  return { block: blockOf(graph, line, steps), index: target[line.branches[steps - 1]!]! };
}

/** Returns a line and what follows on where it leads. */
export function followedBy(line: BranchLine, branches: readonly number[]): BranchLine {
  return { from: line.from, branches: [...line.branches, ...branches] };
}

/** Returns the moves of a line. */
export function movesOfLine(graph: Graph, line: BranchLine): readonly Move[] {
  return line.branches.map((branch, step) => moveOf(graph, blockOf(graph, line, step), branch));
}

/** Returns the move that a branch is. */
function moveOf(graph: Graph, block: number, branch: number): Move {
  const { rows } = graph.table;
  const { row, entry } = stepOfBranch(graph, block, branch);
  return { action: rows.action[row]!, result: rows.result[entry]! };
}

function stepOfBranch({ table, blocks }: Graph, block: number, branch: number) {
  const own = table.blocks[block]!;
  const choice = blocks[block]!.choiceOf[branch]!;
  return { choice, row: own.choiceRow[choice]!, entry: entryOfBranch(table.rows, own, choice, branch) };
}

/**
 * Returns the probability of a line from the start: of its results by chance, and of its choices by the policies of those
 * who are not free. 0 where it goes on beyond the horizon, where there are no policies.
 */
export function probabilityOfLine(
  graph: Graph,
  { policy }: Pick<SolvedGame, 'policy'>,
  line: BranchLine,
  turns: number,
  conduct: FreePlay,
): number {
  if (line.branches.length > turns) return 0;
  const free = freeBlocks(graph.table, conduct);
  return line.branches.reduce((probability, branch, turn) => {
    const block = blockOf(graph, line, turn);
    const { choice, entry } = stepOfBranch(graph, block, branch);
    return probability * graph.table.rows.chance[entry]! * (free[block] ? 1 : policy.at(turn)[choice]!);
  }, 1);
}
