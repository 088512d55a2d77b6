import type { Demand } from '../../../scenario/rule.ts';
import { rungsInBlock } from '../../../solve/ladder.ts';
import { type ClaimMarks, marksOf, statesWhere } from '../claims/claim-marks.ts';
import { complement, isIn, keepOnly, type StateSet, type StepSet, stepsInto, strike } from '../claims/sets.ts';
import { attract } from '../ctl/attract.ts';
import type { Graph } from '../ctl/graph.ts';
import { type Avoidance, avoidanceOf } from './avoidance.ts';

/** Some moments of play: the start or not, and the moments after some steps. */
export interface Moments {
  readonly atStart: boolean;
  readonly after: StepSet;
}

/** What a rule demands of all that can be reached, whatever the turn. */
export type LastingDemand = Exclude<Demand, { readonly kind: 'odds' }>;

/** The moments at which a rule is broken, and for `leadsTo` how what it waits for is avoided from there on. */
export interface BreakingMoments extends Moments {
  readonly avoidance?: Avoidance;
}

/**
 * Finds the moments at which a rule is broken: where what must never hold does, what must always hold does not, the goal
 * can no longer be reached, what has to come about can be avoided from there on, or the ladder was climbed too fast.
 */
export function breakingMoments(graph: Graph, demand: LastingDemand): BreakingMoments {
  const { table } = graph;
  switch (demand.kind) {
    case 'never': {
      const { states, steps } = marksOf(table, demand.claim);
      return { atStart: isIn(states, table.start), after: steps };
    }
    case 'always': {
      const { states, steps } = marksOf(table, demand.claim);
      return { atStart: !isIn(states, table.start), after: complement(steps) };
    }
    case 'possible':
      return outOfReach(graph, demand);
    case 'leadsTo':
      return avoidable(graph, demand);
    case 'climb':
      return { atStart: false, after: climbs(graph, demand.atMost) };
  }
}

/** The moments at which play goes on, the condition holds, and the goal neither holds nor can ever come about. */
function outOfReach(graph: Graph, { goal, while: condition }: Extract<Demand, { kind: 'possible' }>): Moments {
  const { table } = graph;
  const asked = askedOf(graph, condition);
  const comes = marksOf(table, goal);
  const hopeless = complement(attract(graph, 'some step', { steps: comes.steps }));
  return unmet(graph, { states: asked, steps: stepsInto(table, asked) }, comes, hopeless);
}

/** Returns the states in which play goes on and a condition holds. */
export function askedOf({ table }: Graph, condition: Extract<Demand, { kind: 'possible' }>['while']): StateSet {
  const held = statesWhere(table, condition);
  return held.map((marks, i) =>
    keepOnly(
      marks,
      Uint8Array.from(table.blocks[i]!.ending, ending => Number(ending < 0)),
    ),
  );
}

/** The moments at which `from` holds and `to` does not, and need not ever. */
function avoidable(graph: Graph, { from, to, fair }: Extract<Demand, { kind: 'leadsTo' }>): BreakingMoments {
  const comes = marksOf(graph.table, to);
  const avoidance = avoidanceOf(graph, comes.steps, fair);
  return { ...unmet(graph, marksOf(graph.table, from), comes, avoidance.open), avoidance };
}

/** The moments at which something is asked for that does not hold, in states from which it may never come about. */
function unmet({ table }: Graph, asked: ClaimMarks, comes: ClaimMarks, never: StateSet): Moments {
  const { start } = table;
  const into = stepsInto(table, never);
  return {
    atStart: isIn(asked.states, start) && !isIn(comes.states, start) && isIn(never, start),
    after: into.map((marks, i) => strike(keepOnly(marks, asked.steps[i]!), comes.steps[i]!)),
  };
}

/** The steps that lead up the ladder by more than so many rungs. */
function climbs({ table, blocks }: Graph, atMost: number): StepSet {
  return table.blocks.map((block, i) => {
    const before = rungsInBlock(table, block);
    const after = rungsInBlock(table, table.blocks[(i + 1) % table.blocks.length]!);
    const { stateOf, choiceOf } = blocks[i]!;
    const marks = new Uint8Array(block.target.length);
    for (let branch = 0; branch < marks.length; branch++) {
      const climbed = after[block.target[branch]!]! - before[stateOf[choiceOf[branch]!]!]!;
      marks[branch] = Number(climbed > atMost);
    }
    return marks;
  });
}
