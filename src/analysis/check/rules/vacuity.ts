import { type Claim, type StepClaim, speaksOfStep } from '../../../scenario/rule.ts';
import { entriesMeant, marksOf } from '../claims/claim-marks.ts';
import { isIn, sizeOf } from '../claims/sets.ts';
import type { Graph } from '../ctl/graph.ts';
import { askedOf, type LastingDemand } from './moments.ts';

/**
 * Why a rule that holds says nothing: the steps it speaks of are never taken; they are, but what it wants to have held
 * before them never holds while play goes on; its `while` never does; or its `from` never comes about.
 */
const VACUITIES = ['never-taken', 'never-before', 'never-while', 'never-from'] as const;
export type Vacuity = (typeof VACUITIES)[number];

/** Returns why a rule that holds says nothing of what can be reached, or undefined. */
export function vacuityOf(graph: Graph, demand: LastingDemand): Vacuity | undefined {
  const { table } = graph;
  switch (demand.kind) {
    case 'never':
    case 'always':
      return speaksOfStep(demand.claim) ? vacuityOfSteps(graph, stepClaims(demand.claim)) : undefined;
    case 'possible':
      return sizeOf(askedOf(graph, demand.while)) === 0 ? 'never-while' : undefined;
    case 'leadsTo': {
      const { states, steps } = marksOf(table, demand.from);
      return sizeOf(steps) === 0 && !isIn(states, table.start) ? 'never-from' : undefined;
    }
    case 'climb':
      return undefined;
  }
}

function stepClaims(claim: Claim): readonly StepClaim[] {
  switch (claim.kind) {
    case 'step':
      return [claim];
    case 'not':
      return stepClaims(claim.part);
    case 'all':
    case 'any':
      return claim.parts.flatMap(stepClaims);
    default:
      return [];
  }
}

function vacuityOfSteps(graph: Graph, claims: readonly StepClaim[]): Vacuity | undefined {
  const { table } = graph;
  // Every row of a table is played in some state that can be reached, so that its entries are what is ever taken.
  if (claims.every(({ moves }) => !entriesMeant(table, moves).includes(1))) return 'never-taken';
  return claims.every(({ before }) => sizeOf(askedOf(graph, before)) === 0) ? 'never-before' : undefined;
}
