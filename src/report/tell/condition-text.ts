import type { Model } from '../../game/model.ts';
import { valueText } from '../../game/notation.ts';
import type { Unmet } from '../../game/unmet.ts';
import type { Condition, Relation, Test } from '../../scenario/condition.ts';
import type { Variable } from '../../scenario/scenario.ts';
import { listed } from '../../words/list.ts';
import { withMinus } from '../../words/numbers/sign.ts';

/** Returns a name as it is read aloud: `strikes-at-sea` is "strikes at sea". */
export function spoken(name: string): string {
  return name.replaceAll('-', ' ');
}

/** Returns how a variable's value is read: the level, or the number. */
export function valueSpoken(variable: Variable, digit: number): string {
  const text = valueText(variable, digit);
  return variable.kind === 'track' ? spoken(text) : withMinus(text);
}

/** Says how a variable stands: "Drugs and strikes: strikes at sea", "Trust 2". */
export function standsText(variable: Variable, digit: number): string {
  return `${variable.title}${variable.kind === 'track' ? ':' : ''} ${valueSpoken(variable, digit)}`;
}

/** Says what an action lacks: "needs Channel: direct talks (now signals), Trust 2 or more (now 1)". */
export function unmetText({ scenario }: Model, unmet: readonly Unmet[]): string {
  const separator = unmet.some(part => part.kind === 'any') ? '; ' : ', ';
  return `needs ${unmet.map(part => unmetPart(scenario.variables, part)).join(separator)}`;
}

function unmetPart(variables: readonly Variable[], unmet: Unmet): string {
  switch (unmet.kind) {
    case 'test': {
      const variable = variables[unmet.test.variable];
      return `${testText(variables, unmet.test)} (now ${variable ? valueSpoken(variable, unmet.now) : unmet.now})`;
    }
    case 'any':
      return `either ${unmet.ways.map(way => way.map(part => unmetPart(variables, part)).join(' and ')).join(', or ')}`;
    case 'not':
      return `not ${bracketed(conditionText(variables, unmet.part))}`;
  }
}

/** Says a condition in words. */
export function conditionText(variables: readonly Variable[], condition: Condition): string {
  switch (condition.kind) {
    case 'test':
      return testText(variables, condition);
    case 'all':
      return condition.parts.map(part => conditionText(variables, part)).join(' and ') || 'always';
    case 'any':
      return `(${condition.parts.map(part => conditionText(variables, part)).join(', or ')})`;
    case 'not':
      return `not ${bracketed(conditionText(variables, condition.part))}`;
  }
}

const bracketed = (text: string) => (text.startsWith('(') ? text : `(${text})`);

function testText(variables: readonly Variable[], { variable: index, relation }: Test): string {
  const variable = variables[index];
  if (!variable) return '';
  return `${variable.title}${variable.kind === 'track' ? ':' : ''} ${relationText(variable, relation)}`;
}

function relationText(variable: Variable, relation: Relation): string {
  const value = (number: number) => valueSpoken(variable, number - variable.min);
  if (relation.kind === 'in') return listed(relation.of.map(value), 'or');
  const than = value(relation.than);
  const [more, less] = variable.kind === 'track' ? ['or graver', 'or calmer'] : ['or more', 'or less'];
  switch (relation.kind) {
    case '>=':
      return `${than} ${more}`;
    case '<=':
      return `${than} ${less}`;
    case '>':
      return `${variable.kind === 'track' ? 'graver than' : 'above'} ${than}`;
    case '<':
      return `${variable.kind === 'track' ? 'calmer than' : 'below'} ${than}`;
    case '!=':
      return `other than ${than}`;
  }
}
