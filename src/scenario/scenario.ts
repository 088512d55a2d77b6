import type { Condition } from './condition.ts';
import type { Formula } from './formula/formula.ts';
import type { Grounded, GroundedByKind } from './grounded.ts';
import type { Lever } from './lever.ts';
import type { Standing } from './raw/raw-scenario.ts';
import type { Rule } from './rule.ts';

/** An index into `Scenario.parties`, `.variables`, `.levers`, `.actions`, `.endings`, `.tallies`. */
export type PartyIndex = number;
export type VariableIndex = number;
export type LeverIndex = number;
export type ActionIndex = number;
export type EndingIndex = number;
export type TallyIndex = number;

/** Who may move: a party, or the world, which draws by chance. */
export const WORLD = 'world';
export type Mover = PartyIndex | typeof WORLD;

export interface Publication {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly note?: string | undefined;
}

/** Something a source reports; `on` is absent where the source gives no date. */
export interface Fact {
  readonly id: string;
  readonly says?: string | undefined;
  readonly quote?: string | undefined;
  readonly by: string;
  readonly on?: string | undefined;
  readonly standing: Standing;
  readonly source: string;
  readonly bearsOn: readonly VariableIndex[];
  readonly cameo?: string | undefined;
  readonly note?: string | undefined;
}

/** A number or a rule that no source gives; it may be derived from facts. */
export interface Assumption extends Grounded {
  readonly id: string;
  readonly says: string;
  readonly why: string;
}

/** While `when` holds, the party plays `action`. */
export interface DoctrineRule {
  readonly when: Condition;
  readonly action: ActionIndex;
  readonly says?: string | undefined;
}

/** One that decides. `foresight` is in rounds; `precision` is λ per unit of payoff; `patience` is γ per round. */
export interface Party extends Grounded {
  readonly id: string;
  readonly name: string;
  readonly says?: string | undefined;
  readonly foresight: Formula | 'horizon';
  readonly precision: Formula | 'infinity';
  readonly patience: Formula;
  /** The first rule whose condition holds says what to play under the party's doctrine; empty where it has none. */
  readonly doctrine: readonly DoctrineRule[];
}

export interface Level {
  readonly name: string;
  readonly says: string;
  readonly rung?: number | undefined;
}

interface VariableFrame extends Grounded {
  readonly name: string;
  readonly title: string;
  readonly says?: string | undefined;
  /** How many values it has: digits run from 0 to `size - 1`. */
  readonly size: number;
  /** The value of digit 0: always 0 for a track. */
  readonly min: number;
  /** The start value (not digit), a formula over levers. */
  readonly start: Formula;
}

/** An issue or a channel; its levels run from the calmest to the gravest. */
export interface Track extends VariableFrame {
  readonly kind: 'track';
  readonly levels: readonly Level[];
}

/** A bounded integer. */
export interface Gauge extends VariableFrame {
  readonly kind: 'gauge';
}

export type Variable = Track | Gauge;

/** Sets a variable to a digit, or moves it by a step and stops at its bounds. */
export type Effect =
  | { readonly kind: 'set'; readonly variable: VariableIndex; readonly to: number }
  | { readonly kind: 'step'; readonly variable: VariableIndex; readonly by: number };

/** What is added to a tally; never below 0. */
export interface Count {
  readonly tally: TallyIndex;
  readonly add: Formula;
}

/** One way an action may turn out. `when` is the shock's own condition; for a party's action it always holds. */
export interface Result extends GroundedByKind {
  /** A shock's name; a party's results are told apart by their number. */
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly says?: string | undefined;
  readonly cameo?: string | undefined;
  readonly when: Condition;
  /** The chance, or `rest`: what the others leave of 1. */
  readonly chance: Formula | 'rest';
  readonly effects: readonly Effect[];
  readonly counts: readonly Count[];
}

/**
 * What a mover can choose. The world has one action, `world`, whose results are the shocks and, last, quiet; so every
 * turn is one action and one of its results.
 */
export interface Action extends GroundedByKind {
  readonly index: ActionIndex;
  readonly mover: Mover;
  readonly id: string;
  readonly title: string;
  readonly says?: string | undefined;
  readonly cameo?: string | undefined;
  readonly when: Condition;
  readonly cost: Formula;
  readonly habit: Formula;
  readonly results: readonly Result[];
  readonly counts: readonly Count[];
}

/** What a round is worth to a party while a condition holds. */
export interface RoundPayoff extends GroundedByKind {
  readonly id: string;
  readonly says?: string | undefined;
  readonly worth: Formula;
  readonly while: Condition;
}

/** What an ending is worth to a party. */
export interface EndingPayoff extends Grounded {
  readonly ending: EndingIndex;
  readonly says?: string | undefined;
  readonly worth: Formula;
}

export interface Payoffs {
  readonly eachRound: readonly RoundPayoff[];
  readonly endings: readonly EndingPayoff[];
}

/** A condition that stops play, or (`atHorizon`) a name for how things stand at the horizon. */
export interface Ending {
  readonly id: string;
  readonly title: string;
  /** Its name where room is scarce: that of no other ending. */
  readonly short: string;
  readonly says: string;
  readonly when: Condition;
  readonly atHorizon: boolean;
}

/** What a round adds to a tally while a condition holds. */
export interface RoundCount extends GroundedByKind {
  readonly id: string;
  readonly add: Formula;
  readonly while: Condition;
}

/** A count that grows along a line of play and that no condition reads. */
export interface Tally extends Grounded {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly start: number;
  /** The start is a lower bound, and so is every later count. */
  readonly atLeast: boolean;
  readonly about: boolean;
  readonly eachRound: readonly RoundCount[];
}

/** A rung of the escalation ladder, from 0 upwards. */
export interface Rung {
  readonly rung: number;
  readonly title: string;
}

/** A crisis whose every name is known and every number checked; nothing in it depends on a lever's setting. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly says?: string | undefined;
  readonly asOf: string;
  /** The file this one extends, as written, for a variant. */
  readonly extends?: string | undefined;
  readonly round: Grounded & { readonly lasts: string; readonly horizon: number };
  readonly sources: readonly Publication[];
  readonly facts: readonly Fact[];
  readonly assumptions: readonly Assumption[];
  readonly levers: readonly Lever[];
  readonly parties: readonly Party[];
  /** Who moves when, before `first` turns the parties round. */
  readonly order: readonly Mover[];
  /** Which party of the order moves first, from 0; the world keeps its place. */
  readonly first: Formula;
  readonly ladder: { readonly title: string; readonly says?: string | undefined; readonly rungs: readonly Rung[] };
  /** Tracks, then gauges, each in file order. */
  readonly variables: readonly Variable[];
  /** The parties' actions in file order, then the world's one action where there is a world. */
  readonly actions: readonly Action[];
  /** One entry a party, in their order. */
  readonly payoffs: readonly Payoffs[];
  /** In the order in which they are tried: that of the file, and last the one without a condition. */
  readonly endings: readonly Ending[];
  readonly tallies: readonly Tally[];
  readonly rules: readonly Rule[];
  readonly expected: {
    readonly states?: number | undefined;
    readonly odds?: Readonly<Record<string, number>> | undefined;
  };
}
