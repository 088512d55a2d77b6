import jsep from 'jsep';
import { type Formula, type FormulaTree, FUNCTIONS, type FunctionName, OPERATORS, type Operator } from '../formula.ts';
import type { Message } from '../text/problem.ts';
import { nearest } from './nearest.ts';

/** Where the names in a formula are looked up: both maps go from a name to its index in the scenario's lists. */
export interface FormulaNames {
  readonly variables: ReadonlyMap<string, number>;
  readonly levers: ReadonlyMap<string, number>;
}

/** Thrown inside this file only, to leave the tree walk; `parseFormula` turns it into a message. */
class Refusal extends Error {
  readonly wayOut: string;
  constructor(what: string, wayOut: string) {
    super(what);
    this.wayOut = wayOut;
  }
}

const ARITHMETIC = 'A formula knows numbers, variables, levers, + - * /, comparisons, min, max and abs.';

/** Reads arithmetic into its whitelisted tree, or says what in it is not allowed; nothing in `text` is ever run. */
export function parseFormula(text: string, names: FormulaNames): Formula | Message {
  const reads = { variables: new Set<number>(), levers: new Set<number>() };
  try {
    const tree = treeOf(parseExpression(text), names, reads);
    return { text, tree, variables: ascending(reads.variables), levers: ascending(reads.levers) };
  } catch (error) {
    if (error instanceof Refusal) return { what: error.message, wayOut: error.wayOut };
    throw error;
  }
}

function parseExpression(text: string): jsep.Expression {
  try {
    return jsep(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/ at character \d+$/, '') : String(error);
    throw new Refusal(`"${text}" is not a formula: ${reason}.`, ARITHMETIC);
  }
}

const ascending = (set: ReadonlySet<number>) => [...set].sort((a, b) => a - b);

type Reads = { readonly variables: Set<number>; readonly levers: Set<number> };

// jsep types a node as `Expression` with unknown fields; each branch asks for the fields it needs.
function treeOf(node: jsep.Expression, names: FormulaNames, reads: Reads): FormulaTree {
  const inner = (child: unknown) => treeOf(asExpression(child), names, reads);
  switch (node.type) {
    case 'Literal':
      return literal(node.value);
    case 'Identifier':
      return identifier(String(node.name), names, reads);
    case 'UnaryExpression':
      if (node.operator === '-') return { kind: 'negate', of: inner(node.argument) };
      if (node.operator === '+') return inner(node.argument);
      throw new Refusal(`The operator "${node.operator}" is not part of a formula.`, ARITHMETIC);
    case 'BinaryExpression':
      return {
        kind: 'operation',
        operator: operator(node.operator),
        left: inner(node.left),
        right: inner(node.right),
      };
    case 'CallExpression': {
      const name = functionName(asExpression(node.callee));
      const args = Array.isArray(node.arguments) ? node.arguments.map(inner) : [];
      return callOf(name, args);
    }
    default:
      throw new Refusal(`"${node.type}" is not part of a formula.`, ARITHMETIC);
  }
}

function asExpression(node: unknown): jsep.Expression {
  const isExpression = (value: unknown): value is jsep.Expression =>
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
  if (!isExpression(node)) throw new Refusal('A part of the formula is missing.', ARITHMETIC);
  return node;
}

function literal(value: unknown): FormulaTree {
  if (typeof value === 'number' && Number.isFinite(value)) return { kind: 'number', value };
  throw new Refusal(`${JSON.stringify(value)} is not a number.`, ARITHMETIC);
}

function identifier(name: string, names: FormulaNames, reads: Reads): FormulaTree {
  const variable = names.variables.get(name);
  if (variable !== undefined) {
    reads.variables.add(variable);
    return { kind: 'variable', index: variable };
  }
  const lever = names.levers.get(name);
  if (lever !== undefined) {
    reads.levers.add(lever);
    return { kind: 'lever', index: lever };
  }
  const known = [...names.variables.keys(), ...names.levers.keys()];
  const what = names.variables.size > 0 ? 'a track, a gauge or a lever' : 'a lever, and only levers may stand here';
  throw new Refusal(`"${name}" is not ${what}.`, nearest(name, known));
}

function operator(text: unknown): Operator {
  const found = OPERATORS.find(known => known === text);
  if (!found) throw new Refusal(`The operator "${text}" is not part of a formula.`, ARITHMETIC);
  return found;
}

function functionName(callee: jsep.Expression): FunctionName {
  const name = callee.type === 'Identifier' ? String(callee.name) : callee.type;
  const found = FUNCTIONS.find(known => known === name);
  if (!found) throw new Refusal(`"${name}" is not a function of formulae.`, nearest(name, FUNCTIONS));
  return found;
}

function callOf(name: FunctionName, of: readonly FormulaTree[]): FormulaTree {
  const right = name === 'abs' ? of.length === 1 : of.length >= 1;
  if (!right) {
    throw new Refusal(
      `"${name}" is given ${of.length} numbers.`,
      name === 'abs' ? '"abs" takes one number.' : `"${name}" takes one number or more.`,
    );
  }
  return { kind: 'call', function: name, of };
}
