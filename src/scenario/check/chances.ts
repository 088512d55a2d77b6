import type { Message } from '../../words/problem.ts';
import { quote } from '../../words/quote.ts';
import { type Condition, holds, variablesOf } from '../condition.ts';
import { evaluate } from '../formula/formula.ts';
import { CHANCE_BOUNDS, chanceSum, outOfBounds, restTwice } from '../messages/whole-messages.ts';
import type { Action, Result, Scenario } from '../scenario.ts';
import type { Path } from '../text/layer.ts';
import {
  type Assignment,
  countAssignments,
  type FaultAt,
  findFault,
  isWithoutFault,
  type Sweep,
} from './assignments.ts';
import { CheckBudget } from './effort.ts';
import type { Fault } from './fault.ts';
import { leverCorners, leversRead } from './levers.ts';
import { pathOfAction, pathOfResult } from './paths.ts';

/** Chances may miss 1 by the rounding of a few additions. */
const TOLERANCE = 1e-9;

/**
 * Returns what is wrong with the chances of each action: single ones outside 0 to 1, else the first place where they do
 * not make 1. They are computed at every combination of the variables that matter to them, and at each of `settings`
 * (lever values; by default the defaults and the corners of the levers read).
 */
export function chanceFaults(
  scenario: Scenario,
  settings?: readonly Float64Array[],
  effort = new CheckBudget(),
): readonly Fault[] {
  return scenario.actions.flatMap(action => {
    // What reads no lever is the same at every setting, and was looked at when the file was read.
    if (settings && !action.results.some(({ chance }) => chance !== 'rest' && chance.levers.length > 0)) return [];
    const single = action.results.flatMap((result, i) => {
      const path = [...pathOfResult(scenario, action, i), 'chance'];
      return faultOfOne(scenario, action, result, path, settings, effort) ?? [];
    });
    return single.length > 0 ? single : (faultOfSum(scenario, action, settings, effort) ?? []);
  });
}

function faultOfOne(
  scenario: Scenario,
  action: Action,
  result: Result,
  path: Path,
  settings: readonly Float64Array[] | undefined,
  effort: CheckBudget,
): Fault | undefined {
  const { chance } = result;
  if (chance === 'rest') return undefined;
  const when = relevant({ kind: 'all', parts: [action.when, result.when] }, chance.variables);
  const subject = result.id === undefined ? `A chance of ${quote(action.id)}` : `The chance of ${quote(result.id)}`;
  const sweep = {
    subject,
    variables: chance.variables,
    settings: settings ?? leverCorners(scenario, chance.levers),
    levers: chance.levers,
  };
  const message = findGuarded(scenario, sweep, when, effort, ({ values }, levers) => {
    const p = evaluate(chance.tree, values, levers);
    if (p >= -TOLERANCE && p <= 1 + TOLERANCE) return undefined;
    return where => outOfBounds(subject, chance.text, p, where, CHANCE_BOUNDS);
  });
  return message && { path, message, at: 'value' };
}

/**
 * Looks for a fault where a condition holds. Where there is none whether it holds or not, the variables that only the
 * condition reads need not be looked at.
 */
function findGuarded(
  scenario: Scenario,
  sweep: Sweep,
  when: Condition,
  effort: CheckBudget,
  faultAt: FaultAt,
): Message | undefined {
  const guarded = { ...sweep, variables: ascending([...sweep.variables, ...variablesOf(when)]) };
  const isCheaper = countAssignments(scenario, sweep.variables) < countAssignments(scenario, guarded.variables);
  if (isCheaper && isWithoutFault(scenario, sweep, effort, faultAt)) return undefined;
  return findFault(scenario, guarded, effort, (assignment, levers) =>
    holds(when, assignment.digits) ? faultAt(assignment, levers) : undefined,
  );
}

function faultOfSum(
  scenario: Scenario,
  action: Action,
  settings: readonly Float64Array[] | undefined,
  effort: CheckBudget,
): Fault | undefined {
  const isWorld = action.mover === 'world';
  const path = isWorld ? ['world', 'shocks'] : [...pathOfAction(scenario, action), 'results'];
  const rests = action.results.filter(({ chance }) => chance === 'rest').length;
  if (rests > 1) return { path, message: restTwice(quote(action.id), rests), at: 'key' };
  const formulas = action.results.flatMap(({ chance }) => (chance === 'rest' ? [] : [chance]));
  const levers = leversRead(formulas);
  const read = ascending([...formulas.flatMap(one => one.variables), ...action.results.flatMap(whenOf)]);
  const when = relevant(action.when, read);
  const subject = isWorld ? 'The chances of shocks that can come together' : `The chances of ${quote(action.id)}`;
  const sweep = { subject, variables: read, settings: settings ?? leverCorners(scenario, levers), levers };
  const message = findGuarded(scenario, sweep, when, effort, (assignment, setting) => {
    const sum = sumAt(action.results, assignment, setting);
    const fits = rests > 0 ? sum <= 1 + TOLERANCE : Math.abs(sum - 1) <= TOLERANCE;
    return fits ? undefined : where => chanceSum(subject, sum, where, rests > 0);
  });
  return message && { path, message, at: 'key' };
}

const whenOf = ({ when }: Result) => variablesOf(when);

const ascending = (indices: readonly number[]) => [...new Set(indices)].sort((a, b) => a - b);

/** Leaves out the parts of a condition that say nothing about the variables read, directly or through other parts. */
function relevant(when: Condition, read: readonly number[]): Condition {
  const parts = partsOf(when).map(part => ({ part, variables: variablesOf(part) }));
  const reached = new Set(read);
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const { variables } of parts) {
      if (variables.some(variable => reached.has(variable))) for (const variable of variables) reached.add(variable);
    }
  }
  return {
    kind: 'all',
    parts: parts.filter(({ variables }) => variables.some(one => reached.has(one))).map(({ part }) => part),
  };
}

function partsOf(condition: Condition): readonly Condition[] {
  return condition.kind === 'all' ? condition.parts.flatMap(partsOf) : [condition];
}

function sumAt(results: readonly Result[], { digits, values }: Assignment, levers: Float64Array): number {
  let sum = 0;
  for (const { chance, when } of results) {
    if (chance !== 'rest' && holds(when, digits)) sum += evaluate(chance.tree, values, levers);
  }
  return sum;
}
