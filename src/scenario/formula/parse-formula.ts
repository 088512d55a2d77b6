import jsep from 'jsep';
import type { Message } from '../../words/problem.ts';
import {
  notFormula,
  notNumber,
  operatorNotAllowed,
  partNotAllowed,
  unknownFunction,
  unknownInFormula,
  wrongArguments,
} from '../messages/formula-messages.ts';
import { type Formula, type FormulaTree, FUNCTIONS, type FunctionName, OPERATORS, type Operator } from './formula.ts';

/** Where the names in a formula are looked up: both maps go from a name to its index in the scenario's lists. */
export interface FormulaNames {
  readonly variables: ReadonlyMap<string, number>;
  readonly levers: ReadonlyMap<string, number>;
}

/** Thrown inside this file only, to leave the tree walk; `parseFormula` turns it into a message. */
class Refusal extends Error {
  readonly problem: Message;
  constructor(problem: Message) {
    super(problem.what);
    this.problem = problem;
  }
}

/** Reads arithmetic into its whitelisted tree, or says what in it is not allowed; nothing in `text` is ever run. */
export function parseFormula(text: string, names: FormulaNames): Formula | Message {
  const walk = { text, names, variables: new Set<number>(), levers: new Set<number>() };
  try {
    const tree = treeOf(parseExpression(text), walk);
    return { text, tree, variables: ascending(walk.variables), levers: ascending(walk.levers) };
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
}

/** The library throws on what is no expression; its `index` and text come with the error. */
function parseExpression(text: string): jsep.Expression {
  if (text.trim() === '') throw new Refusal(notFormula(text, ''));
  try {
    return jsep(text);
  } catch (error) {
    throw new Refusal(notFormula(text, error instanceof Error ? error.message : String(error)));
  }
}

const ascending = (set: ReadonlySet<number>) => [...set].sort((a, b) => a - b);

/** What a walk over a formula looks names up in, and what it has met. */
interface FormulaWalk {
  readonly text: string;
  readonly names: FormulaNames;
  readonly variables: Set<number>;
  readonly levers: Set<number>;
}

// jsep types a node as `Expression` with unknown fields; each branch asks for the fields it needs.
function treeOf(node: jsep.Expression, walk: FormulaWalk): FormulaTree {
  const inner = (child: unknown) => treeOf(asExpression(child, walk), walk);
  switch (node.type) {
    case 'Literal':
      return literal(node, walk);
    case 'Identifier':
      return identifier(String(node.name), walk);
    case 'UnaryExpression':
      if (node.operator === '-') return { kind: 'negate', of: inner(node.argument) };
      if (node.operator === '+') return inner(node.argument);
      throw new Refusal(operatorNotAllowed(walk.text, String(node.operator)));
    case 'BinaryExpression':
      return { kind: 'operation', operator: operator(node, walk), left: inner(node.left), right: inner(node.right) };
    case 'CallExpression': {
      const name = functionName(asExpression(node.callee, walk), walk);
      return callOf(name, Array.isArray(node.arguments) ? node.arguments.map(inner) : []);
    }
    default:
      throw new Refusal(partNotAllowed(walk.text, node.type));
  }
}

function asExpression(node: unknown, walk: FormulaWalk): jsep.Expression {
  const isExpression = (value: unknown): value is jsep.Expression =>
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
  if (!isExpression(node)) throw new Refusal(notFormula(walk.text, ''));
  return node;
}

function literal({ value, raw }: jsep.Expression, walk: FormulaWalk): FormulaTree {
  if (typeof value === 'string') throw new Refusal(partNotAllowed(walk.text, 'String'));
  if (typeof value === 'number' && Number.isFinite(value)) return { kind: 'number', value };
  throw new Refusal(notNumber(String(raw)));
}

function identifier(name: string, { names, variables, levers }: FormulaWalk): FormulaTree {
  const variable = names.variables.get(name);
  if (variable !== undefined) {
    variables.add(variable);
    return { kind: 'variable', index: variable };
  }
  const lever = names.levers.get(name);
  if (lever !== undefined) {
    levers.add(lever);
    return { kind: 'lever', index: lever };
  }
  const known = [...names.variables.keys(), ...names.levers.keys()];
  throw new Refusal(unknownInFormula(name, names.variables.size === 0, known));
}

function operator(node: jsep.Expression, walk: FormulaWalk): Operator {
  const found = OPERATORS.find(known => known === node.operator);
  if (!found) throw new Refusal(operatorNotAllowed(walk.text, String(node.operator)));
  return found;
}

function functionName(callee: jsep.Expression, walk: FormulaWalk): FunctionName {
  if (callee.type !== 'Identifier') throw new Refusal(partNotAllowed(walk.text, callee.type));
  const found = FUNCTIONS.find(known => known === callee.name);
  if (!found) throw new Refusal(unknownFunction(String(callee.name)));
  return found;
}

function callOf(name: FunctionName, of: readonly FormulaTree[]): FormulaTree {
  const fits = name === 'abs' ? of.length === 1 : of.length >= 1;
  if (!fits) throw new Refusal(wrongArguments(name, of.length));
  return { kind: 'call', function: name, of };
}
