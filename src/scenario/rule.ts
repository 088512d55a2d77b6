import { type Condition, holds, type Test } from './condition.ts';

/**
 * What is said of a moment of play: of the state that holds, and of the step that led to it. Variables, actions and
 * endings are given by their index in the scenario. `all` of nothing always holds. A condition is a claim that says
 * nothing of endings or steps.
 */
export type Claim =
  | Test
  | EndingClaim
  | StepClaim
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Claim[] }
  | { readonly kind: 'not'; readonly part: Claim };

/** One of these endings has stopped play; endings at the horizon are no matter of states, and are never among them. */
export interface EndingClaim {
  readonly kind: 'ending';
  readonly of: readonly number[];
}

/** The step just taken; false before the first. `moves[action]?.[result]` says which moves are meant. */
export interface StepClaim {
  readonly kind: 'step';
  readonly moves: readonly (readonly boolean[])[];
  /** What held before the step. */
  readonly before: Condition;
}

/** A moment of play: one digit a variable, the ending that has stopped play, and the step just taken, if any was. */
export interface Moment {
  readonly digits: ArrayLike<number>;
  readonly ending: number | undefined;
  readonly step?: { readonly action: number; readonly result: number; readonly before: ArrayLike<number> };
}

/** Says whether a claim holds at a moment. */
export function claimHolds(claim: Claim, moment: Moment): boolean {
  switch (claim.kind) {
    case 'test':
      return holds(claim, moment.digits);
    case 'ending':
      return moment.ending !== undefined && claim.of.includes(moment.ending);
    case 'step': {
      const { step } = moment;
      return (
        step !== undefined && (claim.moves[step.action]?.[step.result] ?? false) && holds(claim.before, step.before)
      );
    }
    case 'all':
      return claim.parts.every(part => claimHolds(part, moment));
    case 'any':
      return claim.parts.some(part => claimHolds(part, moment));
    case 'not':
      return !claimHolds(claim.part, moment);
  }
}

/** Says whether a claim speaks of the step just taken, and not of the state alone. */
export function speaksOfStep(claim: Claim): boolean {
  switch (claim.kind) {
    case 'test':
    case 'ending':
      return false;
    case 'step':
      return true;
    case 'not':
      return speaksOfStep(claim.part);
    default:
      return claim.parts.some(speaksOfStep);
  }
}

/**
 * What may be relied on where something has to come about in the end. `chance`: each result of an action that is chosen
 * again and again comes about. `everyone`: each open action is chosen again and again, too. `nobody`: nothing.
 */
export const FAIRNESS = ['chance', 'everyone', 'nobody'] as const;
export type Fairness = (typeof FAIRNESS)[number];

/** Who chooses where a probability is bounded: all by their policies, or anyone so as to break the rule. */
export const CONDUCTS = ['policy', 'anyone'] as const;
type Conduct = (typeof CONDUCTS)[number];

/** What a rule demands of play from the start, over all that can be reached. */
export type Demand =
  /** At no moment, or at every moment, the claim holds (AG ¬claim, AG claim). */
  | { readonly kind: 'never' | 'always'; readonly claim: Claim }
  /** From every state in which play goes on, and `while` holds, a state with `goal` can be reached (AG (while → EF goal)). */
  | { readonly kind: 'possible'; readonly goal: Claim; readonly while: Condition }
  /** Whenever `from` holds, `to` holds then or comes about later, whatever the parties choose (AG (from → AF to)). */
  | { readonly kind: 'leadsTo'; readonly from: Claim; readonly to: Claim; readonly fair: Fairness }
  /** The probability from the start that `of` comes about within so many rounds, or by the horizon, is within bounds. */
  | {
      readonly kind: 'odds';
      readonly of: OddsClaim;
      readonly bound: 'atMost' | 'atLeast';
      readonly odds: number;
      readonly within: number | undefined;
      readonly play: Conduct;
    }
  /** No step takes the escalation ladder up by more rungs than this. */
  | { readonly kind: 'climb'; readonly atMost: number };

/** A demand on a probability. */
export type OddsDemand = Extract<Demand, { readonly kind: 'odds' }>;

/** A claim on states that is to come about, or endings that are to hold at the horizon at the latest. */
export type OddsClaim =
  | { readonly kind: 'state'; readonly claim: Claim }
  | { readonly kind: 'endings'; readonly endings: readonly number[] };

/** What an author demands of a scenario; `parley check` proves it or breaks it. */
export interface Rule {
  readonly id: string;
  readonly says: string;
  readonly demand: Demand;
}

/**
 * Says whether a rule counts as broken as soon as it can fail. `leadsTo` does: it is broken where what it waits for can
 * be avoided, even if it then comes about.
 */
export function isBrokenOnceItCanFail({ demand }: Rule): boolean {
  return demand.kind === 'leadsTo';
}
