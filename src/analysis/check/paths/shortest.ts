import type { StateId } from '../../../game/table/table.ts';
import { branchesFrom } from '../../../game/table/walk.ts';
import type { StepSet } from '../claims/sets.ts';
import type { Graph } from '../ctl/graph.ts';

/** Says something of a step by its block and its branch. */
type OfStep = (block: number, branch: number) => boolean;

const [UNSEEN, ROOT] = [-1, -2] as const;

/**
 * Finds a shortest line of play whose last step is a goal, by breadth-first search over the steps that are allowed; of
 * equally short ones that whose moves come first in file order. At least one step long; undefined where there is none.
 */
export function shortestLine(
  graph: Graph,
  from: StateId,
  isGoal: OfStep,
  allowed?: StepSet,
): readonly number[] | undefined {
  const { blocks } = graph.table;
  const by = blocks.map(({ size }) => new Int32Array(size).fill(UNSEEN));
  by[from.block]![from.index] = ROOT;
  let level = [from.index];
  for (let i = from.block; level.length > 0; i = (i + 1) % blocks.length) {
    const { target } = blocks[i]!;
    const next = (i + 1) % blocks.length;
    const reached: number[] = [];
    for (const state of level) {
      const { from: first, end } = branchesFrom(blocks[i]!, state);
      for (let branch = first; branch < end; branch++) {
        if (allowed && allowed[i]![branch] === 0) continue;
        if (isGoal(i, branch)) return [...traceBack(graph, by, i, state), branch];
        if (by[next]![target[branch]!] !== UNSEEN) continue;
        by[next]![target[branch]!] = branch;
        reached.push(target[branch]!);
      }
    }
    level = reached;
  }
  return undefined;
}

/** Returns the branches by which a state was first reached. */
function traceBack(
  { table, blocks }: Graph,
  by: readonly Int32Array[],
  block: number,
  state: number,
): readonly number[] {
  const branches: number[] = [];
  let [i, at] = [block, state];
  for (let branch = by[i]![at]!; branch !== ROOT; branch = by[i]![at]!) {
    branches.push(branch);
    i = (i + table.blocks.length - 1) % table.blocks.length;
    at = blocks[i]!.stateOf[blocks[i]!.choiceOf[branch]!]!;
  }
  return branches.reverse();
}
