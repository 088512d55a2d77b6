import { at } from '../../num/at.ts';
import type { Scenario } from '../scenario.ts';
import { evaluate, type Formula, type FormulaTree, type FunctionName, type Operator } from './formula.ts';

/** What rounding may leave of a difference that is 0, in proportion to the numbers it is made of. */
export const ROUNDING = 1e-15;

/** What rounding may leave of a rest that is 0. */
export const REST_ROUNDING = 1e-12;

/** What says which names can stand for numbers below 0. */
type Signs = Pick<Scenario, 'variables' | 'levers'>;

/**
 * Computes a chance that a file states: 0 or above (docs/method.md, equation 2). However small it is, it counts; but where
 * a formula subtracts and leaves no more than rounding does, that is 0.
 */
export function chanceAt(
  signs: Signs,
  { tree }: Formula,
  values: ArrayLike<number>,
  levers: ArrayLike<number>,
): number {
  const chance = evaluate(tree, values, levers);
  const least = subtracts(signs, tree) ? ROUNDING * evaluate(sizeOf(signs, tree), values, levers) : 0;
  return chance > least ? chance : 0;
}

/** Says whether a formula may take one number from another. One that does not is 0 or above, and 0 only where it should be. */
export function subtracts(signs: Signs, tree: FormulaTree): boolean {
  switch (tree.kind) {
    case 'number':
      return tree.value < 0;
    case 'variable':
      return at(signs.variables, tree.index, 'variable').min < 0;
    case 'lever':
      return at(signs.levers, tree.index, 'lever').min < 0;
    case 'negate':
      return true;
    case 'operation':
      return tree.operator === '-' || subtracts(signs, tree.left) || subtracts(signs, tree.right);
    case 'call':
      return tree.of.some(part => subtracts(signs, part));
  }
}

/**
 * Returns the formula of how large the numbers are that make up the value of a formula: its own rounding is in proportion to
 * that, however little subtraction leaves.
 */
export function sizeOf(signs: Signs, tree: FormulaTree): FormulaTree {
  const inner = (part: FormulaTree) => sizeOf(signs, part);
  switch (tree.kind) {
    case 'number':
      return { kind: 'number', value: Math.abs(tree.value) };
    case 'variable':
    case 'lever':
      return subtracts(signs, tree) ? { kind: 'call', function: 'abs', of: [tree] } : tree;
    case 'negate':
      return inner(tree.of);
    case 'call':
      return sizeOfChosen(tree.function, tree.of, tree.of.map(inner));
    case 'operation': {
      const [left, right] = [inner(tree.left), inner(tree.right)];
      if (tree.operator === '+' || tree.operator === '-') return operation('+', left, right);
      if (tree.operator === '*') return operation('*', left, right);
      // A divisor that is itself a difference is as uncertain as it is small beside what it is made of.
      if (tree.operator === '/')
        return operation('/', operation('*', left, right), operation('*', tree.right, tree.right));
      return tree;
    }
  }
}

/** Of a least or a greatest value it is the size of the one that is taken. */
function sizeOfChosen(chooser: FunctionName, of: readonly FormulaTree[], sizes: readonly FormulaTree[]): FormulaTree {
  let [chosen, size] = [at(of, 0, 'operand'), at(sizes, 0, 'size')];
  for (let i = 1; i < of.length; i++) {
    const [next, nextSize] = [at(of, i, 'operand'), at(sizes, i, 'size')];
    const [takes, keeps] = chooser === 'min' ? (['<', '>='] as const) : (['>', '<='] as const);
    size = operation(
      '+',
      operation('*', operation(takes, next, chosen), nextSize),
      operation('*', operation(keeps, next, chosen), size),
    );
    chosen = { kind: 'call', function: chooser, of: [chosen, next] };
  }
  return size;
}

const operation = (operator: Operator, left: FormulaTree, right: FormulaTree): FormulaTree => ({
  kind: 'operation',
  operator,
  left,
  right,
});
