import { type Condition, holds, variablesOf } from '../condition.ts';
import { evaluate, type Formula } from '../formula.ts';
import type { Action, Result, Scenario } from '../scenario.ts';
import type { Path } from '../text/layer.ts';
import type { Message } from '../text/problem.ts';
import {
  type Assignment,
  countAssignments,
  describeAssignment,
  describeLevers,
  findAssignment,
  leverCorners,
  MAX_ASSIGNMENTS,
} from './assignments.ts';

/** A message with the path of what it is about. */
export interface Fault {
  readonly path: Path;
  readonly message: Message;
}

/** Chances may miss 1 by the rounding of a few additions. */
const TOLERANCE = 1e-9;

/**
 * Returns the first thing wrong with the chances of each action, at every combination of the variables they read and
 * at each of `settings` (lever values; by default the defaults and the corners of the levers read).
 */
export function chanceFaults(scenario: Scenario, settings?: readonly Float64Array[]): readonly Fault[] {
  return scenario.actions.flatMap(action => {
    const message = faultOfAction(scenario, action, settings);
    return message ? [{ path: pathOfChances(scenario, action), message }] : [];
  });
}

function pathOfChances(scenario: Scenario, action: Action): Path {
  if (action.mover === 'world') return ['world', 'shocks'];
  return ['actions', scenario.parties[action.mover]?.id ?? '', action.id, 'results'];
}

function faultOfAction(scenario: Scenario, action: Action, settings?: readonly Float64Array[]): Message | undefined {
  const formulas = action.results.flatMap(({ chance }) => (chance === 'rest' ? [] : [chance]));
  const where = action.mover === 'world' ? 'the world' : `"${action.id}"`;
  const rests = action.results.filter(result => result.chance === 'rest').length;
  if (rests > 1)
    return { what: `${where} has ${rests} results with "chance: rest".`, wayOut: 'One may take the rest.' };
  const when = relevant(action.when, formulas);
  const variables = ascending([
    ...formulas.flatMap(formula => formula.variables),
    ...variablesOf(when),
    ...action.results.flatMap(result => variablesOf(result.when)),
  ]);
  if (countAssignments(scenario, variables) > MAX_ASSIGNMENTS) {
    return {
      what: `The chances of ${where} read ${variables.length} variables: too many combinations to check.`,
      wayOut: `Let them read fewer; ${MAX_ASSIGNMENTS.toLocaleString('en')} combinations are checked at most.`,
    };
  }
  for (const levers of settings ?? leverCorners(scenario, formulas)) {
    const message = findAssignment(scenario, variables, assignment => {
      if (!holds(when, assignment.digits)) return undefined;
      const fault = faultAt(action.results, assignment, levers);
      if (!fault) return undefined;
      const state = describeAssignment(scenario, variables, assignment);
      const place = `${state ? ` where ${state}` : ''}${describeLevers(scenario, formulas, levers)}`;
      return { what: `In ${where}, ${fault.what}${place}.`, wayOut: fault.wayOut };
    });
    if (message) return message;
  }
  return undefined;
}

const ascending = (indices: readonly number[]) => [...new Set(indices)].sort((a, b) => a - b);

/** Leaves out the parts of a condition that say nothing about the variables the chances read. */
function relevant(when: Condition, formulas: readonly Formula[]): Condition {
  if (when.kind !== 'all') return when;
  const read = new Set(formulas.flatMap(formula => formula.variables));
  return { kind: 'all', parts: when.parts.filter(part => variablesOf(part).some(variable => read.has(variable))) };
}

function faultAt(results: readonly Result[], { digits, values }: Assignment, levers: Float64Array) {
  let sum = 0;
  let hasRest = false;
  for (const { chance, when } of results) {
    if (!holds(when, digits)) continue;
    if (chance === 'rest') {
      hasRest = true;
      continue;
    }
    const p = evaluate(chance.tree, values, levers);
    if (!(p >= -TOLERANCE && p <= 1 + TOLERANCE)) {
      const wayOut = 'A chance lies from 0 to 1; min(1, …) and max(0, …) keep it there.';
      return { what: `the chance "${chance.text}" is ${round(p)}`, wayOut };
    }
    sum += p;
  }
  const fits = hasRest ? sum <= 1 + TOLERANCE : Math.abs(sum - 1) <= TOLERANCE;
  if (fits) return undefined;
  const wayOut = hasRest
    ? 'Together they may be at most 1; what is left of 1 is the rest.'
    : 'They must sum to 1: correct them, or give one result "chance: rest".';
  return { what: `the chances sum to ${round(sum)}`, wayOut };
}

/** Shows enough digits to see what is wrong and not the noise of binary fractions. */
const round = (x: number) => String(Number(x.toPrecision(10)));
