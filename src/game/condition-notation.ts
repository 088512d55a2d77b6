import type { Condition, Relation } from '../scenario/condition.ts';
import type { Scenario, Variable } from '../scenario/scenario.ts';
import { valueText } from './notation.ts';

/** Writes a condition in one line as a scenario file would have it: `drugs in [patrols, strikes-at-sea] and trust >= 2`. */
export function makeCondition({ variables }: Pick<Scenario, 'variables'>, condition: Condition): string {
  const inner = (part: Condition) => makeCondition({ variables }, part);
  switch (condition.kind) {
    case 'test': {
      const variable = variables[condition.variable];
      return variable ? `${variable.name} ${relationText(variable, condition.relation)}` : '';
    }
    case 'all':
      return condition.parts.map(inner).join(' and ') || 'always';
    case 'any':
      return `(${condition.parts.map(inner).join(' or ')})`;
    case 'not':
      return `not (${inner(condition.part)})`;
  }
}

function relationText(variable: Variable, relation: Relation): string {
  const value = (number: number) => valueText(variable, number - variable.min);
  if (relation.kind !== 'in') return `${relation.kind} ${value(relation.than)}`;
  return relation.of.length === 1 ? `= ${relation.of.map(value)}` : `in [${relation.of.map(value).join(', ')}]`;
}
