import type { Condition, Test } from '../../../scenario/condition.ts';
import type { Formula } from '../../../scenario/formula/formula.ts';
import { variableAt } from '../../../scenario/part-at.ts';
import type { Count, Scenario } from '../../../scenario/scenario.ts';
import { conditionSites } from './condition-sites.ts';

/**
 * Says whether anything in a game goes by the order of a track's levels: a step, a formula (of its start, too), or a
 * condition for which `isOrdered` says so. If not, a track with its levels in another order is the same under other numbers.
 */
export function readsOrder(scenario: Scenario, variable: number, isOrdered: (test: Test) => boolean): boolean {
  const steps = scenario.actions
    .flatMap(({ results }) => results.flatMap(({ effects }) => effects))
    .some(effect => effect.kind === 'step' && effect.variable === variable);
  const isStartedByLever = variableAt(scenario, variable).start.levers.length > 0;
  if (steps || isStartedByLever || formulasOf(scenario).some(({ variables }) => variables.includes(variable)))
    return true;
  const tests = conditionSites(scenario).flatMap(({ condition }) => testsOf(condition));
  return tests.some(test => test.variable === variable && isOrdered(test));
}

/** Every formula that may read a variable. */
function formulasOf({ actions, payoffs, tallies }: Scenario): readonly Formula[] {
  const added = (counts: readonly Count[]) => counts.map(({ add }) => add);
  return [
    ...actions.flatMap(({ cost, counts, results }) => [
      cost,
      ...added(counts),
      ...results.flatMap(result => [...(result.chance === 'rest' ? [] : [result.chance]), ...added(result.counts)]),
    ]),
    ...payoffs.flatMap(({ eachRound, endings }) => [...eachRound, ...endings].map(({ worth }) => worth)),
    ...tallies.flatMap(({ eachRound }) => eachRound.map(({ add }) => add)),
  ];
}

function testsOf(condition: Condition): readonly Test[] {
  if (condition.kind === 'test') return [condition];
  return condition.kind === 'not' ? testsOf(condition.part) : condition.parts.flatMap(testsOf);
}
