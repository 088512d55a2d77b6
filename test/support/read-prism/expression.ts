import type { TokenReader } from './lexer.ts';

/** PRISM's types; an `int` may stand where a `double` is wanted. */
export type Kind = 'int' | 'double' | 'bool';

/** An expression ready to be computed: `values` holds one number a variable; a `bool` is 1 or 0. */
export interface Expression {
  readonly kind: Kind;
  readonly at: (values: ArrayLike<number>) => number;
}

/** Says what a name stands for; throws where it stands for nothing. */
export type Scope = (name: string) => Expression;

/** The binary operators from the loosest to the tightest. */
const LEVELS = [['|'], ['&'], ['=', '!='], ['<', '<=', '>', '>='], ['+', '-'], ['*', '/']] as const;

/** Reads an expression by the precedences of PRISM's grammar, checking types as PRISM does. */
export function readExpression(tokens: TokenReader, scope: Scope): Expression {
  const condition = readLevel(tokens, scope, 0);
  if (!tokens.take('?')) return condition;
  const yes = readLevel(tokens, scope, 0);
  tokens.expect(':');
  const no = readExpression(tokens, scope);
  wanted(tokens, condition, 'bool');
  if ((yes.kind === 'bool') !== (no.kind === 'bool')) tokens.fail('two branches of one type');
  const kind = yes.kind === no.kind ? yes.kind : 'double';
  return { kind, at: values => (condition.at(values) === 1 ? yes.at(values) : no.at(values)) };
}

function readLevel(tokens: TokenReader, scope: Scope, level: number): Expression {
  const operators = LEVELS[level];
  if (!operators) return readUnary(tokens, scope);
  // In the grammar `!` binds looser than a comparison and tighter than `&`.
  if (level === 2 && tokens.take('!')) {
    const of = readLevel(tokens, scope, level);
    wanted(tokens, of, 'bool');
    return { kind: 'bool', at: values => 1 - of.at(values) };
  }
  let left = readLevel(tokens, scope, level + 1);
  for (let sign = tokens.take(...operators); sign; sign = tokens.take(...operators)) {
    left = combine(tokens, sign, left, readLevel(tokens, scope, level + 1));
  }
  return left;
}

function combine(tokens: TokenReader, sign: string, left: Expression, right: Expression): Expression {
  const l = left.at;
  const r = right.at;
  if (sign === '|' || sign === '&') {
    wanted(tokens, left, 'bool');
    wanted(tokens, right, 'bool');
    return { kind: 'bool', at: sign === '|' ? v => (l(v) === 1 ? 1 : r(v)) : v => (l(v) === 1 ? r(v) : 0) };
  }
  wanted(tokens, left, 'double');
  wanted(tokens, right, 'double');
  const number: Kind = left.kind === 'int' && right.kind === 'int' ? 'int' : 'double';
  switch (sign) {
    case '=':
      return { kind: 'bool', at: v => Number(l(v) === r(v)) };
    case '!=':
      return { kind: 'bool', at: v => Number(l(v) !== r(v)) };
    case '<':
      return { kind: 'bool', at: v => Number(l(v) < r(v)) };
    case '<=':
      return { kind: 'bool', at: v => Number(l(v) <= r(v)) };
    case '>':
      return { kind: 'bool', at: v => Number(l(v) > r(v)) };
    case '>=':
      return { kind: 'bool', at: v => Number(l(v) >= r(v)) };
    case '+':
      return { kind: number, at: v => l(v) + r(v) };
    case '-':
      return { kind: number, at: v => l(v) - r(v) };
    case '*':
      return { kind: number, at: v => l(v) * r(v) };
    default:
      return { kind: 'double', at: v => l(v) / r(v) };
  }
}

function readUnary(tokens: TokenReader, scope: Scope): Expression {
  if (!tokens.take('-')) return readBasic(tokens, scope);
  const of = readUnary(tokens, scope);
  wanted(tokens, of, 'double');
  return { kind: of.kind, at: values => -of.at(values) };
}

function readBasic(tokens: TokenReader, scope: Scope): Expression {
  if (tokens.take('(')) {
    const inner = readExpression(tokens, scope);
    tokens.expect(')');
    return inner;
  }
  const word = tokens.take('true', 'false', 'min', 'max');
  if (word === 'min' || word === 'max') return readCall(tokens, scope, word === 'min' ? Math.min : Math.max);
  if (word) return constant('bool', word === 'true' ? 1 : 0);
  if (tokens.now.kind === 'int') return integer(tokens);
  if (tokens.now.kind === 'double') return constant('double', Number(tokens.next().text));
  return scope(tokens.of('name'));
}

function integer(tokens: TokenReader): Expression {
  const value = Number(tokens.next().text);
  if (value >= 2 ** 31) tokens.fail(`an integer of 32 bits instead of ${value}`);
  return constant('int', value);
}

function readCall(tokens: TokenReader, scope: Scope, of: (...numbers: number[]) => number): Expression {
  tokens.expect('(');
  const parts = [readExpression(tokens, scope)];
  while (tokens.take(',')) parts.push(readExpression(tokens, scope));
  tokens.expect(')');
  if (parts.length < 2) tokens.fail('two or more operands');
  for (const part of parts) wanted(tokens, part, 'double');
  const kind = parts.every(part => part.kind === 'int') ? 'int' : 'double';
  return { kind, at: values => of(...parts.map(part => part.at(values))) };
}

/** Makes an expression that is the same everywhere. */
export function constant(kind: Kind, value: number): Expression {
  return { kind, at: () => value };
}

/** Throws where an expression is not of the type wanted. */
export function wanted(tokens: TokenReader, { kind }: Expression, want: Kind): void {
  if (kind === want || (kind === 'int' && want === 'double')) return;
  tokens.fail(`the end of a ${want} rather than of a ${kind}`);
}
