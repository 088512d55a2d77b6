import type { Condition } from '../../scenario/condition.ts';
import type { Formula } from '../../scenario/formula.ts';
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

/** What each kind of fault does, in words. */
export const MUTATIONS = {
  'drop-condition': 'leaves out a condition, a part of one, or one of the values it allows',
  negate: 'turns what one variable must be into its opposite',
  shift: 'shifts a threshold, or the one value that is allowed, by one',
  'drop-effect': 'leaves out an effect',
  'flip-effect': 'turns a step the other way, or sets the value next to the one that was meant',
  'swap-levels': 'swaps a level of a track with the next graver one',
  'move-chance': 'moves half of the lesser of two chances from one to the other',
  'swap-chances': 'swaps the chances of two results that stand next to each other',
  'swap-endings': 'swaps two endings in the order in which they are tried',
  'drop-move': 'leaves out an action or a shock',
  'flip-payoff': 'flips the sign of a payoff or a cost',
} as const;
export type Mutation = keyof typeof MUTATIONS;

/** Every kind of fault, in the order in which they are told. */
export const KINDS = Object.keys(MUTATIONS).filter((kind): kind is Mutation => kind in MUTATIONS);

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
