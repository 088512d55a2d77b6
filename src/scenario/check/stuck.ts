import { quote } from '../../words/quote.ts';
import { holds, variablesOf } from '../condition.ts';
import { stuckWhere } from '../messages/whole-messages.ts';
import type { Scenario } from '../scenario.ts';
import { findFault } from './assignments.ts';
import type { CheckBudget } from './effort.ts';
import type { Fault } from './fault.ts';

/** Returns each party that could be left without any open action while play goes on. */
export function stuckFaults(scenario: Scenario, effort: CheckBudget): readonly Fault[] {
  const stops = scenario.endings.filter(ending => !ending.atHorizon);
  return scenario.parties.flatMap(({ id }, party): readonly Fault[] => {
    const actions = scenario.actions.filter(action => action.mover === party);
    if (actions.some(({ when }) => when.kind === 'all' && when.parts.length === 0)) return [];
    const conditions = [...actions, ...stops].map(({ when }) => when);
    const variables = [...new Set(conditions.flatMap(variablesOf))].sort((a, b) => a - b);
    const subject = `Whether ${quote(id)} always has an open action`;
    const sweep = { subject, variables, settings: [new Float64Array(0)], levers: [] };
    const message = findFault(scenario, sweep, effort, ({ digits }) => {
      const isOpen = conditions.some(condition => holds(condition, digits));
      return isOpen ? undefined : where => stuckWhere(id, where);
    });
    return message ? [{ path: ['actions', id], message, at: 'key' }] : [];
  });
}
