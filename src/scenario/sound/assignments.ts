import type { Formula } from '../formula.ts';
import type { Scenario } from '../scenario.ts';

/** Checks that would try more combinations than this are refused rather than left to run. */
export const MAX_ASSIGNMENTS = 1_000_000;

/** One combination of the variables looked at; the others stand at digit 0. Reused between visits: read, do not keep. */
export interface Assignment {
  readonly digits: Int32Array;
  /** Digit plus the variable's min. */
  readonly values: Float64Array;
}

/** Returns how many combinations some variables have. */
export function countAssignments(scenario: Pick<Scenario, 'variables'>, variables: readonly number[]): number {
  return variables.reduce((product, index) => product * (scenario.variables[index]?.size ?? 1), 1);
}

/**
 * Visits every combination of the given variables until `visit` returns a value, and returns that.
 * The first variable turns slowest.
 */
export function findAssignment<T>(
  scenario: Pick<Scenario, 'variables'>,
  variables: readonly number[],
  visit: (assignment: Assignment) => T | undefined,
): T | undefined {
  const digits = new Int32Array(scenario.variables.length);
  const values = Float64Array.from(scenario.variables, variable => variable.min);
  const set = (variable: number, digit: number) => {
    digits[variable] = digit;
    values[variable] = digit + (scenario.variables[variable]?.min ?? 0);
  };
  const walk = (depth: number): T | undefined => {
    const variable = variables[depth];
    if (variable === undefined) return visit({ digits, values });
    for (let digit = 0; digit < (scenario.variables[variable]?.size ?? 0); digit++) {
      set(variable, digit);
      const found = walk(depth + 1);
      if (found !== undefined) return found;
    }
    set(variable, 0);
    return undefined;
  };
  return walk(0);
}

/** Says in words where an assignment stands: `drugs = strikes-at-sea, trust = 2`. */
export function describeAssignment(scenario: Scenario, variables: readonly number[], { digits }: Assignment): string {
  return variables
    .map(index => {
      const variable = scenario.variables[index];
      const digit = digits[index] ?? 0;
      const value = variable?.kind === 'track' ? variable.levels[digit]?.name : (variable?.min ?? 0) + digit;
      return `${variable?.name} = ${value}`;
    })
    .join(', ');
}

/** More levers than this in one formula and only their defaults and joint extremes are tried. */
const MAX_CORNER_LEVERS = 8;

/**
 * Returns the lever settings at which formulae are checked: the defaults, then every corner of the levers read.
 * A formula that is linear in each lever and passes at the corners passes everywhere between; one that is not is
 * checked again with the very settings when a user turns a lever.
 */
export function leverCorners(scenario: Scenario, formulas: readonly Formula[]): readonly Float64Array[] {
  const defaults = Float64Array.from(scenario.levers, lever => lever.default);
  const read = [...new Set(formulas.flatMap(formula => formula.levers))];
  if (read.length === 0) return [defaults];
  const masks =
    read.length <= MAX_CORNER_LEVERS
      ? Array.from({ length: 2 ** read.length }, (_, mask) => mask)
      : [0, 2 ** MAX_CORNER_LEVERS - 1];
  const corners = masks.map(mask => {
    const corner = Float64Array.from(defaults);
    read.forEach((lever, bit) => {
      const high = (mask >> Math.min(bit, MAX_CORNER_LEVERS - 1)) & 1;
      corner[lever] = (high ? scenario.levers[lever]?.max : scenario.levers[lever]?.min) ?? 0;
    });
    return corner;
  });
  return [defaults, ...corners];
}

/** Says in words how the levers of some formulae are set: ` with trustAtStart = 0`; empty where they read none. */
export function describeLevers(scenario: Scenario, formulas: readonly Formula[], levers: ArrayLike<number>): string {
  const read = [...new Set(formulas.flatMap(formula => formula.levers))];
  if (read.length === 0) return '';
  return ` with ${read.map(index => `${scenario.levers[index]?.name} = ${levers[index]}`).join(', ')}`;
}
