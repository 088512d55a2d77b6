import { holds, variablesOf } from '../condition.ts';
import type { Scenario } from '../scenario.ts';
import { countAssignments, describeAssignment, findAssignment, MAX_ASSIGNMENTS } from './assignments.ts';
import type { Fault } from './chances.ts';

/** Returns each party that could be left without any open action while play goes on. */
export function stuckFaults(scenario: Scenario): readonly Fault[] {
  return scenario.parties.flatMap(({ id }, party) => {
    const actions = scenario.actions.filter(action => action.mover === party);
    if (actions.some(action => action.when.kind === 'all' && action.when.parts.length === 0)) return [];
    const stops = scenario.endings.filter(ending => !ending.atHorizon);
    const conditions = [...actions, ...stops].map(({ when }) => when);
    const variables = [...new Set(conditions.flatMap(variablesOf))].sort((a, b) => a - b);
    const wayOut = 'Give it one action without "when", such as holding its position.';
    if (countAssignments(scenario, variables) > MAX_ASSIGNMENTS) {
      const what = `No action of "${id}" is always open, and there are too many combinations to try.`;
      return [{ path: ['actions', id], message: { what, wayOut } }];
    }
    const where = findAssignment(scenario, variables, assignment =>
      conditions.some(condition => holds(condition, assignment.digits))
        ? undefined
        : describeAssignment(scenario, variables, assignment),
    );
    if (where === undefined) return [];
    return [{ path: ['actions', id], message: { what: `"${id}" has no open action where ${where}.`, wayOut } }];
  });
}
