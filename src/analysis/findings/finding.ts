import type { StateId } from '../../game/table/table.ts';
import type { Condition, Test } from '../../scenario/condition.ts';
import type {
  ActionIndex,
  EndingIndex,
  LeverIndex,
  Mover,
  PartyIndex,
  TallyIndex,
  VariableIndex,
} from '../../scenario/scenario.ts';
import type { Path } from '../../scenario/text/layer.ts';

/** How grave a finding is: what breaks the game, what is never used, what only says more than it need. */
export const GRAVITIES = ['error', 'warning', 'note'] as const;
export type Gravity = (typeof GRAVITIES)[number];

/**
 * Something that holds over all reachable states of a game though no rule asks for it; `path` says where it stands in
 * the file.
 */
export type Finding = Found & {
  readonly gravity: Gravity;
  readonly path: Path;
  readonly at: 'key' | 'value';
  /** With one lever at this end of its range it is otherwise, and so the gravity is `note`. */
  readonly unless?: { readonly lever: LeverIndex; readonly value: number };
};

/** What was found. */
export type Found =
  /** The start is an ending already: nobody ever moves, and nothing else is looked for. */
  | { readonly kind: 'overAtStart'; readonly ending: EndingIndex }
  /** Play is always over before this mover's turn; what only its turns could show is not listed. */
  | { readonly kind: 'neverMoves'; readonly mover: Mover }
  /** In so many states play goes on and this mover can do nothing. */
  | { readonly kind: 'deadEnd'; readonly mover: Mover; readonly states: number; readonly example: StateId }
  /**
   * From so many states in which play goes on no ending that stops it can be reached, though from the start one can: a
   * note, as it may be meant.
   */
  | { readonly kind: 'noWayOut'; readonly states: number; readonly example: StateId }
  /**
   * A note where the checks of a file need the action, lest its mover be stuck at a combination that is never reached.
   */
  | { readonly kind: 'actionNeverOpen'; readonly action: ActionIndex; readonly because: NeverReason }
  /** The action can be taken, and this result never comes of it. */
  | {
      readonly kind: 'resultNeverPossible';
      readonly action: ActionIndex;
      readonly result: number;
      readonly because: NeverReason | { readonly kind: 'chanceIs0' };
    }
  /**
   * A level of a track, or some values of a gauge; digits ascending. `ways` are all the results that would lead there.
   */
  | {
      readonly kind: 'neverReached';
      readonly variable: VariableIndex;
      readonly digits: readonly number[];
      readonly ways: readonly WayIn[];
    }
  /** No play has this ending; one at the horizon: no play that goes on until then. */
  | {
      readonly kind: 'endingNeverReached';
      readonly ending: EndingIndex;
      readonly because: NeverReason | { readonly kind: 'preempted'; readonly by: readonly EndingIndex[] };
    }
  /**
   * The rule of a doctrine never says what is played: `closed` where it holds only while its action cannot be taken.
   */
  | {
      readonly kind: 'ruleNeverPlays';
      readonly party: PartyIndex;
      readonly rule: number;
      readonly because:
        | NeverReason
        | { readonly kind: 'preempted'; readonly by: readonly number[] }
        | { readonly kind: 'closed' };
    }
  /** A condition, or the part of one, that never holds where it is asked. */
  | { readonly kind: 'neverTrue'; readonly asking: Asking; readonly part: Condition; readonly because: NeverReason }
  /** A condition, or the part of one, that always holds where it is asked. */
  | { readonly kind: 'alwaysTrue'; readonly asking: Asking; readonly part: Condition }
  /** What is added to a tally is below 0; `least` is the lowest, with the digits of the variables it depends on. */
  | {
      readonly kind: 'tallyDecreases';
      readonly tally: TallyIndex;
      readonly least: number;
      readonly where: readonly VariableStanding[];
    }
  | { readonly kind: 'leverIdle'; readonly lever: LeverIndex; readonly because: IdleReason };

/** How one variable stands. */
interface VariableStanding {
  readonly variable: VariableIndex;
  readonly digit: number;
}

/** What asks a condition; a shock is a result of the world's action, `rule` and `term` count from 0. */
export type Asking =
  | { readonly of: 'action'; readonly action: ActionIndex }
  | { readonly of: 'shock'; readonly action: ActionIndex; readonly result: number }
  | { readonly of: 'ending'; readonly ending: EndingIndex }
  | { readonly of: 'doctrine'; readonly party: PartyIndex; readonly rule: number }
  | { readonly of: 'payoff'; readonly party: PartyIndex; readonly term: number }
  | { readonly of: 'tally'; readonly tally: TallyIndex; readonly term: number };

/** A part of a condition with where it stands. */
export interface PlacedPart {
  readonly condition: Condition;
  readonly path: Path;
}

/** Why a condition holds in none of the states in which it is asked. */
export type NeverReason =
  /** There is no such state. */
  | { readonly kind: 'notAsked' }
  /** The variable stands at other digits only: `reached`, ascending. */
  | { readonly kind: 'test'; readonly test: Test; readonly path: Path; readonly reached: readonly number[] }
  /** Each of these parts must hold, and holds nowhere. */
  | { readonly kind: 'parts'; readonly parts: readonly NeverReason[] }
  /** Each of these parts holds somewhere, and never all of them together; any fewer of them do. */
  | { readonly kind: 'apart'; readonly parts: readonly PlacedPart[] }
  /** One of these would do, and none does. */
  | { readonly kind: 'ways'; readonly ways: readonly NeverReason[] }
  /** This must not hold, and always does. */
  | { readonly kind: 'denied'; readonly part: PlacedPart };

/**
 * A result that would lead to a digit: from `from` (digits of the variable, ascending), while it can come about at
 * `possibleAt` only; empty where it never can.
 */
export interface WayIn {
  readonly action: ActionIndex;
  readonly result: number;
  readonly from: readonly number[];
  readonly possibleAt: readonly number[];
}

/** Why turning a lever changes nothing. */
export type IdleReason =
  /** No formula reads it. */
  | { readonly kind: 'unread' }
  /** These formulae read it, each of something that never comes about. */
  | { readonly kind: 'readInVain'; readonly by: readonly Path[] }
  /**
   * At the values tried no odds, policy or expected tally is other than now, nor how often an action is taken; `moves`
   * says whether any chance, cost, habit, worth, count, start or parameter of a party is. `beside` are the levers that
   * stand in a formula with it, one of which may hold it down.
   */
  | {
      readonly kind: 'noDifference';
      readonly tried: readonly number[];
      readonly moves: boolean;
      readonly beside: readonly LeverIndex[];
    }
  /** As before, but what parties expect to get is other than now: nobody acts on it. */
  | { readonly kind: 'onlyPayoffs'; readonly tried: readonly number[] };
