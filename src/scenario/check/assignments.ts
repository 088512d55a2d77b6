import { at } from '../../num/at.ts';
import { listed } from '../../words/list.ts';
import type { Message } from '../../words/problem.ts';
import { tooManyToCheck, tooMuchToCheck } from '../messages/whole-messages.ts';
import { levelAt, variableAt } from '../part-at.ts';
import type { Scenario } from '../scenario.ts';
import type { CheckBudget } from './effort.ts';
import { describeLevers } from './levers.ts';

type Variables = Pick<Scenario, 'variables'>;

/** One combination of the variables looked at; the others stand at digit 0. Reused between visits: read, do not keep. */
export interface Assignment {
  readonly digits: Int32Array;
  /** Digit plus the variable's min. */
  readonly values: Float64Array;
}

/** Returns how many combinations some variables have. */
export function countAssignments(scenario: Variables, variables: readonly number[]): number {
  return variables.reduce((product, index) => product * variableAt(scenario, index).size, 1);
}

/**
 * Visits every combination of the given variables until `visit` returns a value, and returns that.
 * The first variable turns slowest.
 */
export function findAssignment<T>(
  scenario: Variables,
  variables: readonly number[],
  visit: (assignment: Assignment) => T | undefined,
): T | undefined {
  const digits = new Int32Array(scenario.variables.length);
  const values = Float64Array.from(scenario.variables, variable => variable.min);
  const assignment = { digits, values };
  const set = (variable: number, digit: number) => {
    digits[variable] = digit;
    values[variable] = digit + variableAt(scenario, variable).min;
  };
  const walk = (depth: number): T | undefined => {
    const variable = variables[depth];
    if (variable === undefined) return visit(assignment);
    for (let digit = 0; digit < variableAt(scenario, variable).size; digit++) {
      set(variable, digit);
      const found = walk(depth + 1);
      if (found !== undefined) return found;
    }
    set(variable, 0);
    return undefined;
  };
  return walk(0);
}

/** What a check looks at: every combination of `variables` at every one of `settings`, one value a lever. */
export interface Sweep {
  /** What is checked, at the start of a sentence. */
  readonly subject: string;
  readonly variables: readonly number[];
  readonly settings: readonly Float64Array[];
  /** The levers that a message names. */
  readonly levers: readonly number[];
}

/** Looks at one combination: returns what says that something is wrong there, given where that is. */
export type FaultAt = (assignment: Assignment, levers: Float64Array) => ((where: string) => Message) | undefined;

/**
 * Returns the first fault that `faultAt` finds, with the state and the levers it was found at (`where`), or says that
 * there are too many combinations to look at.
 */
export function findFault(
  scenario: Scenario,
  sweep: Sweep,
  effort: CheckBudget,
  faultAt: FaultAt,
): Message | undefined {
  const combinations = combinationsOf(scenario, sweep);
  const answer = effort.ask(combinations);
  return answer === 'granted' ? firstFault(scenario, sweep, faultAt) : refusal(answer, sweep.subject, combinations);
}

/**
 * Says whether `faultAt` finds nothing, so that a proof that takes fewer combinations can be tried before another. Not
 * where the budget does not grant them; then nothing is taken from it.
 */
export function isWithoutFault(scenario: Scenario, sweep: Sweep, effort: CheckBudget, faultAt: FaultAt): boolean {
  const combinations = combinationsOf(scenario, sweep);
  if (combinations > effort.most) return false;
  effort.ask(combinations);
  return firstFault(scenario, sweep, faultAt) === undefined;
}

/** Says that a check takes too many combinations, or that all together do; the latter once. */
export function refusal(
  answer: 'refused' | 'spent' | 'silent',
  subject: string,
  combinations: number,
): Message | undefined {
  if (answer === 'silent') return undefined;
  return answer === 'refused' ? tooManyToCheck(subject, combinations) : tooMuchToCheck(subject);
}

/** Returns how many combinations a sweep looks at. */
function combinationsOf(scenario: Variables, { variables, settings }: Omit<Sweep, 'subject'>): number {
  return countAssignments(scenario, variables) * settings.length;
}

function firstFault(scenario: Scenario, sweep: Sweep, faultAt: FaultAt): Message | undefined {
  const { variables, settings } = sweep;
  for (const levers of settings) {
    const message = findAssignment(scenario, variables, assignment => {
      const say = faultAt(assignment, levers);
      return say?.(placeOf(scenario, sweep, assignment, levers));
    });
    if (message) return message;
  }
  return undefined;
}

function placeOf(scenario: Scenario, sweep: Sweep, assignment: Assignment, levers: Float64Array): string {
  const state = describeAssignment(scenario, sweep.variables, assignment);
  return `${state && ` where ${state}`}${describeLevers(scenario, sweep.levers, levers)}`;
}

/** Says in words where an assignment stands: `drugs = strikes-at-sea and trust = 2`. */
export function describeAssignment(
  scenario: Variables,
  variables: readonly number[],
  { digits }: Pick<Assignment, 'digits'>,
): string {
  const standings = variables.map(index => {
    const variable = variableAt(scenario, index);
    const digit = at(digits, index, 'digit');
    const value = variable.kind === 'track' ? levelAt(variable, digit).name : variable.min + digit;
    return `${variable.name} = ${value}`;
  });
  return listed(standings);
}
