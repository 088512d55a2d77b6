import type { Block } from '../../../game/table/table.ts';
import { branchesOf } from '../../../game/table/walk.ts';
import type { Fairness } from '../../../scenario/rule.ts';
import { complement, keepOnly, others, type StateSet, type StepSet, stepsFrom, stepsInto } from '../claims/sets.ts';
import { type Attraction, attract } from '../ctl/attract.ts';
import type { Graph } from '../ctl/graph.ts';

/** How what a rule waits for can be kept from ever coming about. */
export interface Avoidance {
  /** After these steps it has come about. */
  readonly comes: StepSet;
  /** Once play has come to one of these states it need not come about any more: play has stopped, or can stay among them. */
  readonly refuge: StateSet;
  /** From these states the refuge can be reached without its coming about on the way; the refuge is among them. */
  readonly open: StateSet;
  /**
   * The steps by which play stays in the refuge for ever; those of one choice all together, where chance is relied on.
   * Absent where the refuge is left by no step at all: there it can never come about again, whatever anyone does.
   */
  readonly staying?: StepSet;
}

/**
 * Finds how something is avoided (docs/method.md, section 9). What may be relied on says what a refuge is:
 * `nobody`: play has stopped, or some step leads on in the refuge (what AF in CTL leaves out);
 * `chance`: play has stopped, or some choice has only results that lead on in it: from outside, the parties cannot keep
 * it from coming about with probability 1;
 * `everyone`: no line of play leads to it any more.
 */
export function avoidanceOf(graph: Graph, comes: StepSet, fair: Fairness): Avoidance {
  const refuge = complement(attract(graph, DRAWS[fair], { steps: comes }));
  const open = attract(graph, 'some step', { states: refuge, barred: comes });
  if (fair === 'everyone') return { comes, refuge, open };
  return { comes, refuge, open, staying: stayingIn(graph, comes, refuge, fair) };
}

const DRAWS: Readonly<Record<Fairness, Attraction>> = {
  nobody: 'every step',
  chance: 'every choice',
  everyone: 'some step',
};

function stayingIn(graph: Graph, comes: StepSet, refuge: StateSet, fair: 'chance' | 'nobody'): StepSet {
  const { table } = graph;
  const within = stepsFrom(table, refuge);
  const into = stepsInto(table, refuge);
  return within.map((marks, i) => {
    const staying = keepOnly(keepOnly(into[i]!, others(comes[i]!)), marks);
    if (fair === 'chance') strikeHalves(staying, table.blocks[i]!);
    return staying;
  });
}

/** Strikes the steps of every choice that has a result which is not among them. */
function strikeHalves(steps: Uint8Array, block: Block): void {
  for (let choice = 0; choice < block.choiceRow.length; choice++) {
    const { from, end } = branchesOf(block, choice);
    if (steps.subarray(from, end).includes(0)) steps.fill(0, from, end);
  }
}
