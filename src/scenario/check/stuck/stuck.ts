import { quote } from '../../../words/quote.ts';
import { type Condition, variablesOf } from '../../condition.ts';
import { stuckWhere } from '../../messages/whole-messages.ts';
import type { Scenario } from '../../scenario.ts';
import { countAssignments, describeAssignment, refusal } from '../assignments.ts';
import type { CheckBudget } from '../effort.ts';
import type { Fault } from '../fault.ts';
import { findGap, variablesSet } from './find-gap.ts';

/** Returns each party that could be left without any open action while play goes on. */
export function stuckFaults(scenario: Scenario, effort: CheckBudget): readonly Fault[] {
  const stops = scenario.endings.filter(ending => !ending.atHorizon);
  return scenario.parties.flatMap(({ id }, party): readonly Fault[] => {
    const actions = scenario.actions.filter(action => action.mover === party);
    if (actions.some(({ when }) => when.kind === 'all' && when.parts.length === 0)) return [];
    const conditions = [...actions, ...stops].map(({ when }) => when);
    const { gap, tried } = findGap(scenario, conditions, effort.most);
    const answer = effort.ask(tried);
    const message =
      answer === 'granted'
        ? gap && stuckWhere(id, whereIs(scenario, gap))
        : refusal(answer, `Whether ${quote(id)} always has an open action`, combinationsOf(scenario, conditions));
    return message ? [{ path: ['actions', id], message, at: 'key' }] : [];
  });
}

function whereIs(scenario: Scenario, gap: Int32Array): string {
  const standing = describeAssignment(scenario, variablesSet(gap), { digits: gap });
  return standing && ` where ${standing}`;
}

const combinationsOf = (scenario: Scenario, conditions: readonly Condition[]) =>
  countAssignments(scenario, [...new Set(conditions.flatMap(variablesOf))]);
