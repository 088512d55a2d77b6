import { at } from '../../num/at.ts';
/** Operators a formula may use; comparisons give 1 or 0. */
export const OPERATORS = ['+', '-', '*', '/', '<', '<=', '>', '>=', '==', '!='] as const;
export type Operator = (typeof OPERATORS)[number];

/** Functions a formula may call. */
export const FUNCTIONS = ['min', 'max', 'abs'] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

/** The whitelisted tree of a formula; `variable` and `lever` are indices into the scenario's lists. */
export type FormulaTree =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'variable'; readonly index: number }
  | { readonly kind: 'lever'; readonly index: number }
  | { readonly kind: 'negate'; readonly of: FormulaTree }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: FormulaTree;
      readonly right: FormulaTree;
    }
  | { readonly kind: 'call'; readonly function: FunctionName; readonly of: readonly FormulaTree[] };

/** Arithmetic on variables and levers, with what it reads (ascending indices, each once). */
export interface Formula {
  readonly text: string;
  readonly tree: FormulaTree;
  readonly variables: readonly number[];
  readonly levers: readonly number[];
}

/** Returns the formula that is always `value`. */
export function constant(value: number): Formula {
  return { text: String(value), tree: { kind: 'number', value }, variables: [], levers: [] };
}

/**
 * Computes a formula. `values` holds each variable's value (the index of a track's level, a gauge's own number),
 * `levers` each lever's. Division by zero gives what IEEE 754 says; the checks refuse formulae that reach it.
 */
export function evaluate(tree: FormulaTree, values: ArrayLike<number>, levers: ArrayLike<number>): number {
  switch (tree.kind) {
    case 'number':
      return tree.value;
    case 'variable':
      return at(values, tree.index, 'variable');
    case 'lever':
      return at(levers, tree.index, 'lever');
    case 'negate':
      return -evaluate(tree.of, values, levers);
    case 'operation':
      return operate(tree.operator, evaluate(tree.left, values, levers), evaluate(tree.right, values, levers));
    case 'call':
      return call(
        tree.function,
        tree.of.map(part => evaluate(part, values, levers)),
      );
  }
}

function operate(operator: Operator, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '<':
      return Number(left < right);
    case '<=':
      return Number(left <= right);
    case '>':
      return Number(left > right);
    case '>=':
      return Number(left >= right);
    case '==':
      return Number(left === right);
    case '!=':
      return Number(left !== right);
  }
}

function call(name: FunctionName, of: readonly number[]): number {
  switch (name) {
    case 'min':
      return Math.min(...of);
    case 'max':
      return Math.max(...of);
    case 'abs':
      return Math.abs(at(of, 0, 'operand'));
  }
}
