import type { Block, StateId } from '../../../game/table/table.ts';
import { hasChoices } from '../../../game/table/walk.ts';
import { linkedStates, offsetsOf } from '../../guarantee/ever/linked.ts';
import { complement, isIn, type StateSet, type StepSet } from '../claims/sets.ts';
import type { Graph } from '../ctl/graph.ts';
import type { Avoidance } from '../rules/avoidance.ts';
import { endOf } from './line.ts';
import { shortestLine } from './shortest.ts';

/** How play goes on from some state so that what a rule waits for never comes about. */
interface Continuation {
  readonly branches: readonly number[];
  /** From this branch on, by its number from 0, the line repeats for ever; absent where it need not go on. */
  readonly loopFrom?: number;
}

/**
 * Returns a function from an open state to how play goes on from there without what is avoided: the shortest way into the
 * refuge; in it the shortest way to a state in which play has stopped or to which it can return, whichever is nearer; and
 * the shortest way back to that one. Where nothing leads out of the refuge any more the line ends when it comes there.
 */
export function avoiding(graph: Graph, { comes, refuge, staying }: Avoidance): (from: StateId) => Continuation {
  const uncome = complement(comes);
  const resting = staying && restingStates(graph, staying);
  return from => {
    const inward = lineInto(graph, from, refuge, uncome);
    if (!staying || !resting) return { branches: inward };
    const entry = endOf(graph, { from, branches: inward });
    const onward = lineInto(graph, entry, resting, staying);
    const rest = endOf(graph, { from: entry, branches: onward });
    const branches = [...inward, ...onward];
    if (isOver(graph.table.blocks[rest.block]!, rest.index)) return { branches };
    return { branches: [...branches, ...lineBack(graph, rest, staying)], loopFrom: branches.length };
  };
}

/** Returns a shortest line over some steps into a set of states; of no step where it leads from there. */
function lineInto(graph: Graph, from: StateId, states: StateSet, steps: StepSet): readonly number[] {
  return isIn(states, from) ? [] : lineTo(graph, from, (block, index) => states[block]![index] === 1, steps);
}

/** Returns a shortest line over some steps from a state back to itself. */
function lineBack(graph: Graph, at: StateId, steps: StepSet): readonly number[] {
  return lineTo(graph, at, (block, index) => block === at.block && index === at.index, steps);
}

function lineTo(
  graph: Graph,
  from: StateId,
  isGoal: (block: number, index: number) => boolean,
  steps: StepSet,
): readonly number[] {
  const { blocks } = graph.table;
  const leadsThere = (i: number, branch: number) => isGoal((i + 1) % blocks.length, blocks[i]!.target[branch]!);
  const line = shortestLine(graph, from, leadsThere, steps);
  if (!line) throw new Error(`no line leads on from state ${from.index} of block ${from.block}`);
  return line;
}

/** Says whether no step leads on from a state. */
const isOver = (block: Block, state: number) => !hasChoices(block, state);

/** The states in which play has stopped, and those to which some of the steps lead back. */
function restingStates(graph: Graph, steps: StepSet): StateSet {
  const { blocks } = graph.table;
  // The components are asked for by choices; here every step is one by itself.
  const stepwise = blocks.map(block => ({
    ...block,
    choiceStart: block.choiceStart.map(choice => block.branchStart[choice]!),
    branchStart: Int32Array.from({ length: block.target.length + 1 }, (_, branch) => branch),
  }));
  const component = linkedStates(stepwise, steps);
  const offset = offsetsOf(blocks);
  const resting = blocks.map(block => Uint8Array.from(block.ending, (_, state) => Number(isOver(block, state))));
  steps.forEach((marks, i) => {
    const { stateOf, choiceOf } = graph.blocks[i]!;
    const after = offset[(i + 1) % blocks.length]!;
    for (let branch = 0; branch < marks.length; branch++) {
      if (marks[branch] === 0) continue;
      const state = stateOf[choiceOf[branch]!]!;
      if (component[offset[i]! + state] === component[after + blocks[i]!.target[branch]!]) resting[i]![state] = 1;
    }
  });
  return resting;
}
