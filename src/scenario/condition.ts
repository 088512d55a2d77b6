/** How a condition compares one variable; operands are values as written: level indices or gauge numbers. */
export type Relation =
  | { readonly kind: 'in'; readonly of: readonly number[] }
  | { readonly kind: '>=' | '>' | '<=' | '<' | '!='; readonly than: number };

/** What one variable must be. `allowed[d]` says whether digit `d` passes (a gauge's digit is its value less its min). */
export interface Test {
  readonly kind: 'test';
  readonly variable: number;
  readonly relation: Relation;
  readonly allowed: readonly boolean[];
}

/** A condition on a state; `all` of nothing always holds. */
export type Condition =
  | Test
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition };

/** The condition that always holds. */
export const ALWAYS: Condition = { kind: 'all', parts: [] };

/** Says whether a condition holds; `digits` holds one digit a variable, from 0 to its size less 1. */
export function holds(condition: Condition, digits: ArrayLike<number>): boolean {
  switch (condition.kind) {
    case 'test':
      return condition.allowed[digits[condition.variable] ?? -1] ?? false;
    case 'all':
      return condition.parts.every(part => holds(part, digits));
    case 'any':
      return condition.parts.some(part => holds(part, digits));
    case 'not':
      return !holds(condition.part, digits);
  }
}

/** Says whether a value, as written, stands in a relation. */
export function relationHolds(relation: Relation, value: number): boolean {
  switch (relation.kind) {
    case 'in':
      return relation.of.includes(value);
    case '>=':
      return value >= relation.than;
    case '>':
      return value > relation.than;
    case '<=':
      return value <= relation.than;
    case '<':
      return value < relation.than;
    case '!=':
      return value !== relation.than;
  }
}

/** Returns the variables a condition reads, ascending, each once. */
export function variablesOf(condition: Condition): readonly number[] {
  const read = new Set<number>();
  const walk = (part: Condition): void => {
    if (part.kind === 'test') read.add(part.variable);
    else if (part.kind === 'not') walk(part.part);
    else part.parts.forEach(walk);
  };
  walk(condition);
  return [...read].sort((a, b) => a - b);
}
