import type { Formula, FormulaTree, Operator } from '../../scenario/formula/formula.ts';
import type { Result } from '../../scenario/scenario.ts';

/** The scenario's number for a lever that is a share of a number. */
type ShareLever = number;

/** Returns a formula times its share. */
export const scaled = (formula: Formula, share: ShareLever): Formula => ({
  ...formula,
  tree: operation('*', formula.tree, lever(share)),
  levers: [...new Set([...formula.levers, share])].sort((a, b) => a - b),
});

/** Returns a formula of which what it lacks to 1 is taken times its share. */
export function scaledToOne(formula: Formula, share: ShareLever): Formula {
  const lacks = operation('-', number(1), formula.tree);
  return { ...scaled(formula, share), tree: operation('-', number(1), operation('*', lacks, lever(share))) };
}

/** What rest is left at least where chances grow: so little that it counts for nothing, and yet it stays possible. */
const REST = 1e-9;

/** Below this sum no share of 120% takes chances past 1. */
const SAFE_SUM = 0.5;

/**
 * Returns the chances of an action times their shares, undefined for one that has none. Beside a rest they grow no further
 * than their sum leaves room for; where all are given each is divided by what they sum to then.
 */
export function scaledChances(
  results: readonly Result[],
  shares: readonly (ShareLever | undefined)[],
): readonly Result[] {
  const stated = results.flatMap(({ chance }, i) => (chance === 'rest' ? [] : [{ chance, share: shares[i] }]));
  const withRest = stated.length < results.length;
  const all = stated.map(({ chance, share }) => (withRest || share === undefined ? chance : scaled(chance, share)));
  const sum = all.map(({ tree }) => tree).reduce((left, right) => operation('+', left, right), number(0));
  const reads = (key: 'variables' | 'levers', own: readonly number[]) =>
    [...new Set([...own, ...all.flatMap(one => one[key])])].sort((a, b) => a - b);
  return results.map((result, i) => {
    const share = shares[i];
    if (result.chance === 'rest' || (withRest && share === undefined)) return result;
    const own = share === undefined ? result.chance : scaled(result.chance, share);
    const tree = withRest
      ? operation('*', result.chance.tree, lesser(lever(share ?? 0), roomLeft(sum)))
      : operation('/', own.tree, sum);
    const chance = { ...own, tree, variables: reads('variables', own.variables), levers: reads('levers', own.levers) };
    return { ...result, chance };
  });
}

/** By how much chances may grow until nothing but a trace of the rest is left; 1 where they sum to more already. */
const roomLeft = (sum: FormulaTree): FormulaTree =>
  greater(number(1), operation('/', number(1 - REST), greater(sum, number(SAFE_SUM))));

const number = (value: number): FormulaTree => ({ kind: 'number', value });
const lever = (index: number): FormulaTree => ({ kind: 'lever', index });
const lesser = (...of: readonly FormulaTree[]): FormulaTree => ({ kind: 'call', function: 'min', of });
const greater = (...of: readonly FormulaTree[]): FormulaTree => ({ kind: 'call', function: 'max', of });
const operation = (operator: Operator, left: FormulaTree, right: FormulaTree): FormulaTree => ({
  kind: 'operation',
  operator,
  left,
  right,
});
