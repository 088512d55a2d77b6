import { type Condition, holds, type Test } from '../scenario/condition.ts';
import type { Action } from '../scenario/scenario.ts';
import type { Model } from './model.ts';
import { digitOf, digitsOf, type State } from './space.ts';

/** A part of a condition that fails; `now` is the digit the variable stands at. */
export type Unmet =
  | { readonly kind: 'test'; readonly test: Test; readonly now: number }
  /** One of these ways would do, and each still lacks something. */
  | { readonly kind: 'any'; readonly ways: readonly (readonly Unmet[])[] }
  /** This must not hold, and does. */
  | { readonly kind: 'not'; readonly part: Condition };

/** Returns the parts of an action's condition that fail in a state; empty where it holds. */
export function unmetOf(model: Model, state: State, action: Action): readonly Unmet[] {
  return failing(model, state, digitsOf(model.space, state), action.when);
}

function failing(model: Model, state: State, digits: readonly number[], condition: Condition): readonly Unmet[] {
  if (holds(condition, digits)) return [];
  switch (condition.kind) {
    case 'test':
      return [{ kind: 'test', test: condition, now: digitOf(model.space, state, condition.variable) }];
    case 'all':
      return condition.parts.flatMap(part => failing(model, state, digits, part));
    case 'any':
      return [{ kind: 'any', ways: condition.parts.map(part => failing(model, state, digits, part)) }];
    case 'not':
      return [{ kind: 'not', part: condition.part }];
  }
}
