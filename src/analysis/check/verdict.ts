import type { Move } from '../../game/rules.ts';
import type { State } from '../../game/space.ts';
import type { Rule } from '../../scenario/rule.ts';
import type { Vacuity } from './rules/vacuity.ts';

/** What was found of one rule. */
export type Verdict = LastingVerdict | OddsVerdict;

/** Of a rule on all that can be reached, whatever the turn: every kind of demand but `odds`. Proved, not sampled. */
export interface LastingVerdict {
  readonly kind: 'lasting';
  readonly rule: Rule;
  readonly holds: boolean;
  /** Why a rule that holds says nothing; absent where it does say something. */
  readonly vacuity?: Vacuity;
  /** How the rule is broken; absent where it holds. */
  readonly breach?: Breach;
}

/** Of a rule on a probability. */
export interface OddsVerdict {
  readonly kind: 'odds';
  readonly rule: Rule;
  readonly holds: boolean;
  /**
   * The probability that the rule bounds: under the policies, or for `anyone` the greatest (`atMost`) or the least
   * (`atLeast`) that free play can make of it. Exact but for the rounding of sums, for which the bound is given 1e-12 of
   * itself; 0 only where it is impossible, and 1 only where it is certain.
   */
  readonly odds: number;
  /** What these odds lack of 1, to its own last digits. */
  readonly missing: number;
  /** How many turns it looks at. */
  readonly turns: number;
  /**
   * The likeliest line in which it comes about; for `anyone` what free parties choose counts as certain. It speaks against
   * an `atMost` and for an `atLeast`. Absent where none does.
   */
  readonly likeliest?: Witness;
}

/**
 * How a rule is broken. It is broken at moments: the start, or after a step. `leadsTo` is broken at a moment where `from`
 * holds and `to` can be avoided from there on.
 */
export interface Breach {
  /** How many states there are in which the rule is broken, be it by what was done to come there. */
  readonly states: number;
  /** How many steps (a state, an action and one of its results) lead to such a moment; 0 where only the start is one. */
  readonly steps: number;
  /** The nearest such moment: that of `shortest`. */
  readonly nearest: BrokenMoment;
  /** A shortest line of play that breaks the rule. It may be longer than the horizon: the probability is 0 then. */
  readonly shortest: Witness;
  /** The likeliest line that does by the horizon, under the policies; absent where none does. */
  readonly likeliest?: Witness;
  /** The likeliest line that does by the horizon, with what free parties choose counted as certain; absent where none does. */
  readonly worst?: Witness;
  /**
   * The probability that such a moment comes by the horizon, under the policies. Of `leadsTo` it is that of coming to where
   * `to` can be avoided, and not of its being avoided.
   */
  readonly probability: number;
  /** The greatest probability of such a moment that the free parties together can bring about. */
  readonly greatest: number;
}

/** A moment at which a rule is broken. */
export interface BrokenMoment {
  readonly state: State;
  /** The step that led there; absent at the start. */
  readonly step?: { readonly before: State; readonly move: Move };
}

/** A line of play from the start that shows something, such as a rule being broken. */
export interface Witness {
  readonly moves: readonly Move[];
  /** After so many moves it is shown, and never before; 0 is the start. What follows shows why, for `leadsTo`. */
  readonly shownAt: number;
  /** From this move on (counted from 0) the line repeats for ever; absent where it does not, as in all but `leadsTo`. */
  readonly loopFrom?: number;
  /** How likely the moves up to `shownAt` are, by chance and by the policies of those who are not free. */
  readonly probability: number;
}
