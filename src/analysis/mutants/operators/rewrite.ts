import { actionAt } from '../../../scenario/part-at.ts';
import type { Action, Payoffs, Result, Scenario, Variable } from '../../../scenario/scenario.ts';

/** Returns a list with the item at an index changed in some of its fields. */
export function withItem<T extends object>(list: readonly T[], index: number, change: Partial<T>): readonly T[] {
  return list.map((item, i) => (i === index ? { ...item, ...change } : item));
}

/** Returns a scenario with one of its actions changed. */
export function withAction(scenario: Scenario, action: number, change: Partial<Action>): Scenario {
  return { ...scenario, actions: withItem(scenario.actions, action, change) };
}

/** Returns a scenario with a result of an action, or a shock, changed. */
export function withResult(scenario: Scenario, action: number, result: number, change: Partial<Result>): Scenario {
  const results = withItem(actionAt(scenario, action).results, result, change);
  return withAction(scenario, action, { results });
}

/** Returns a scenario with the payoffs of a party changed. */
export function withPayoffs(scenario: Scenario, party: number, change: Partial<Payoffs>): Scenario {
  return { ...scenario, payoffs: withItem(scenario.payoffs, party, change) };
}

/** Returns a scenario with a variable changed. */
export function withVariable(scenario: Scenario, variable: number, changed: Variable): Scenario {
  return { ...scenario, variables: scenario.variables.map((one, i) => (i === variable ? changed : one)) };
}
