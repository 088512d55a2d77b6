import type { Condition } from '../../scenario/condition.ts';
import type { Formula } from '../../scenario/formula/formula.ts';
import type {
  ActionIndex,
  Effect,
  EndingIndex,
  PartyIndex,
  Result,
  Scenario,
  VariableIndex,
} from '../../scenario/scenario.ts';
import type { Path } from '../../scenario/text/layer.ts';
import type { Asking } from '../findings/finding.ts';

/** A scenario with one small fault planted in it; `path` says where the file holds what was changed. */
export interface Mutant {
  readonly change: Change;
  readonly path: Path;
  readonly at: 'key' | 'value';
  readonly scenario: Scenario;
}

/** Every kind of fault, in the order in which they are listed. */
export const KINDS = [
  'drop-condition',
  'negate',
  'shift',
  'drop-effect',
  'flip-effect',
  'swap-levels',
  'move-chance',
  'swap-chances',
  'swap-endings',
  'drop-move',
  'flip-payoff',
] as const;
export type Mutation = (typeof KINDS)[number];

/** What was changed. Results, rules and terms count from 0. */
export type Change =
  /** In what `asking` asks, the part `was` became `now`, or was left out. */
  | {
      readonly kind: 'drop-condition' | 'negate' | 'shift';
      readonly asking: Asking;
      readonly was: Condition;
      readonly now?: Condition;
    }
  | {
      readonly kind: 'drop-effect' | 'flip-effect';
      readonly action: ActionIndex;
      readonly result: number;
      readonly was: Effect;
      readonly now?: Effect;
    }
  /** The level of this digit and the one above it. */
  | { readonly kind: 'swap-levels'; readonly variable: VariableIndex; readonly digit: number }
  | {
      readonly kind: 'move-chance';
      readonly action: ActionIndex;
      readonly result: number;
      readonly was: Result['chance'];
      readonly now: Result['chance'];
    }
  /** Of this result and the next one. */
  | { readonly kind: 'swap-chances'; readonly action: ActionIndex; readonly result: number }
  /** The first was tried before the second. */
  | { readonly kind: 'swap-endings'; readonly first: EndingIndex; readonly second: EndingIndex }
  /** `result` is that of a shock. */
  | { readonly kind: 'drop-move'; readonly action: ActionIndex; readonly result?: number }
  | { readonly kind: 'flip-payoff'; readonly of: Paid; readonly was: Formula };

/** What a payoff is for. */
export type Paid =
  | { readonly kind: 'cost'; readonly action: ActionIndex }
  | { readonly kind: 'round'; readonly party: PartyIndex; readonly term: number }
  | { readonly kind: 'ending'; readonly party: PartyIndex; readonly ending: EndingIndex };
