import { at } from '../../../num/at.ts';
import { type Condition, variablesOf } from '../../condition.ts';
import { variableAt } from '../../part-at.ts';
import type { Scenario } from '../../scenario.ts';

/** What a variable stands at that was not set yet: a condition that reads it may be undecided. */
const UNSET = -1;

/** Whether some conditions leave a gap: some combination of the variables at which none of them holds. */
interface GapSearch {
  /** The digits that make the gap, `UNSET` for what does not matter; undefined where there is none, or none was found. */
  readonly gap: Int32Array | undefined;
  /** How many combinations were tried, each perhaps of some of the variables only; more than `most` where it was given up. */
  readonly tried: number;
}

/**
 * Looks for a gap between some conditions, and gives up after `most` combinations. Variables are set one after another,
 * those that most conditions read first, and no further than until a condition holds or all fail: what the conditions of a
 * few variables show by themselves takes no more combinations than these have.
 */
export function findGap(
  scenario: Pick<Scenario, 'variables'>,
  conditions: readonly Condition[],
  most: number,
): GapSearch {
  const order = byUse(conditions);
  const digits = new Int32Array(scenario.variables.length).fill(UNSET);
  let tried = 0;
  const hasGap = (depth: number, open: readonly Condition[]): boolean => {
    const undecided: Condition[] = [];
    for (const condition of open) {
      const truth = truthOf(condition, digits);
      if (truth === undefined) undecided.push(condition);
      if (truth) return count(false);
    }
    if (undecided.length === 0) return count(true);
    const variable = at(order, depth, 'variable');
    for (let digit = 0; digit < variableAt(scenario, variable).size && tried <= most; digit++) {
      digits[variable] = digit;
      if (hasGap(depth + 1, undecided)) return true;
    }
    digits[variable] = UNSET;
    return false;
  };
  const count = (isGap: boolean) => {
    tried++;
    return isGap;
  };
  return { gap: hasGap(0, conditions) ? digits : undefined, tried };
}

/** Returns the variables that conditions read, those that most of them read first. */
function byUse(conditions: readonly Condition[]): readonly number[] {
  const uses = new Map<number, number>();
  for (const variable of conditions.flatMap(variablesOf)) uses.set(variable, (uses.get(variable) ?? 0) + 1);
  return [...uses].sort(([a, usesOfA], [b, usesOfB]) => usesOfB - usesOfA || a - b).map(([variable]) => variable);
}

/** Says whether a condition holds, undefined where that hangs on what is not set. */
function truthOf(condition: Condition, digits: Int32Array): boolean | undefined {
  switch (condition.kind) {
    case 'test': {
      const digit = at(digits, condition.variable, 'digit');
      return digit === UNSET ? undefined : (condition.allowed[digit] ?? false);
    }
    case 'all':
      return ofParts(condition.parts, digits, false);
    case 'any':
      return ofParts(condition.parts, digits, true);
    case 'not': {
      const truth = truthOf(condition.part, digits);
      return truth === undefined ? undefined : !truth;
    }
  }
}

/** One part decides alone by being `deciding`; all together where each is the contrary. */
function ofParts(parts: readonly Condition[], digits: Int32Array, deciding: boolean): boolean | undefined {
  let isOpen = false;
  for (const part of parts) {
    const truth = truthOf(part, digits);
    if (truth === deciding) return deciding;
    if (truth === undefined) isOpen = true;
  }
  return isOpen ? undefined : !deciding;
}

/** Returns the variables of a gap that matter, ascending. */
export function variablesSet(gap: Int32Array): readonly number[] {
  return Array.from(gap.keys()).filter(variable => gap[variable] !== UNSET);
}
