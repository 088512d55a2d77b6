import { at } from '../../num/at.ts';
import type { Condition, Test } from '../../scenario/condition.ts';
import type { FormulaTree, Operator } from '../../scenario/formula/formula.ts';
import type { PrismNames } from './names.ts';

/**
 * Writes a number so that it reads back as the same 64-bit float: the shortest decimal that does, at most 17 significant
 * digits (ECMAScript's Number::toString). Whole numbers beyond 32 bits get a point, for PRISM's integers have 32.
 */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`PRISM has no number for ${value}`);
  const text = String(value);
  return Number.isInteger(value) && Math.abs(value) >= 2 ** 31 && /^-?\d+$/.test(text) ? `${text}.0` : text;
}

/** The same for a place within an expression. */
const operandText = (value: number) => (value < 0 ? `(${numberText(value)})` : numberText(value));

/** Writes text as a comment to the end of the line: one line, ASCII, without `#`, which PRISM's preprocessor reads. */
export function commentText(text: string): string {
  const ascii = text.normalize('NFD').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-');
  const seen = ascii.replace(/…/g, '...').replace(/\s+/g, ' ');
  return `// ${seen.replace(/[^ -~]|#/g, '')}`.trimEnd();
}

/** Writes a condition. Operators stand between spaces: `x<-1` would be read as the arrow of a renaming. */
export function conditionText(names: PrismNames, condition: Condition): string {
  switch (condition.kind) {
    case 'test':
      return testText(names, condition);
    case 'not':
      return `!(${conditionText(names, condition.part)})`;
    case 'all':
      return joined(names, condition.parts, ' & ', 'true');
    case 'any':
      return joined(names, condition.parts, ' | ', 'false');
  }
}

function joined(names: PrismNames, parts: readonly Condition[], by: string, ofNothing: string): string {
  const [only, ...others] = parts;
  if (!only) return ofNothing;
  if (others.length === 0) return conditionText(names, only);
  return parts.map(part => `(${conditionText(names, part)})`).join(by);
}

function testText({ variables }: PrismNames, { variable, relation }: Test): string {
  const name = variables[variable];
  if (name === undefined) throw new Error(`a condition reads variable ${variable}, which the scenario lacks`);
  if (relation.kind !== 'in') return `${name} ${relation.kind} ${numberText(relation.than)}`;
  return relation.of.map(value => `${name} = ${numberText(value)}`).join(' | ') || 'false';
}

const OPERATOR: Readonly<Record<Operator, string>> = {
  ...{ '+': '+', '-': '-', '*': '*', '/': '/' },
  ...{ '<': '<', '<=': '<=', '>': '>', '>=': '>=', '==': '=', '!=': '!=' },
};

/** Writes arithmetic; levers go by name, and a comparison is 1 or 0 as in a scenario. */
export function formulaText(names: PrismNames, tree: FormulaTree): string {
  const inner = (part: FormulaTree) => formulaText(names, part);
  switch (tree.kind) {
    case 'number':
      return operandText(tree.value);
    case 'variable':
      return names.variables[tree.index] ?? unknown('variable', tree.index);
    case 'lever':
      return names.levers[tree.index] ?? unknown('lever', tree.index);
    case 'negate':
      return `(-${inner(tree.of)})`;
    case 'operation': {
      const text = `(${inner(tree.left)} ${OPERATOR[tree.operator]} ${inner(tree.right)})`;
      return '+-*/'.includes(tree.operator) ? text : `(${text} ? 1 : 0)`;
    }
    case 'call':
      return callText(tree.function, tree.of.map(inner));
  }
}

/** PRISM has no `abs`, and its `min` and `max` want two operands. */
function callText(name: 'min' | 'max' | 'abs', of: readonly string[]): string {
  if (name === 'abs') return `max(${of[0]}, -${of[0]})`;
  return of.length === 1 ? at(of, 0, 'operand') : `${name}(${of.join(', ')})`;
}

function unknown(kind: string, index: number): never {
  throw new Error(`a formula reads ${kind} ${index}, which the scenario lacks`);
}
