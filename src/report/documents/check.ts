import type { Vacuity } from '../../analysis/check/rules/vacuity.ts';
import type { Finding, Gravity } from '../../analysis/findings/finding.ts';
import type { Place } from '../../words/problem.ts';
import type { ById, DocumentHeader, WithSettings } from './header.ts';

/** How the rules of a scenario fare over all that can be reached, and what no rule asks for. */
export interface CheckDocument extends DocumentHeader, WithSettings {
  /** How many states can be reached, whatever the round. */
  readonly states: number;
  /** Whether warnings, and rules that say nothing, count as faults. */
  readonly strict: boolean;
  /** Null where nothing was looked at: no rule is stated or asked for, and findings were not. */
  readonly passed: boolean | null;
  /** How many rules there are, are broken and say nothing; and how many findings there are of each gravity. */
  readonly totals: Readonly<Record<Gravity | 'rules' | 'broken' | 'vacuous', number>>;
  /** The parties that are free where the worst is asked for. */
  readonly free: readonly string[];
  readonly rules: readonly (LastingPart | BoundPart)[];
  /** The gravest first; null where they were not asked for. */
  readonly findings: readonly FindingPart[] | null;
}

/** The start of a place in a file: line and column count from 1. */
export type PlacePart = Pick<Place, 'file' | 'line' | 'column'>;

/** What is told of every rule. */
export interface RulePart {
  readonly rule: string;
  readonly says: string;
  /** `atMost` and `atLeast` bound a probability. */
  readonly kind: 'atMost' | 'atLeast' | 'never' | 'always' | 'possible' | 'leadsTo' | 'climb';
  /** What it demands, in words. */
  readonly demands: string;
  readonly place: PlacePart;
  readonly holds: boolean;
  /** The files its lines were written to, by what each line shows; null where none was. */
  readonly games: ById<string> | null;
}

/** A rule on a probability. */
export interface BoundPart extends RulePart {
  /** The probability that the rule bounds, and within how many turns. */
  readonly odds: number;
  readonly turns: number;
  /** The likeliest line in which it comes about; null where none does. */
  readonly likeliest: WitnessPart | null;
}

/** A rule on all that can be reached. */
export interface LastingPart extends RulePart {
  /** Why a rule that holds says nothing of what can be reached; null where it does say something. */
  readonly vacuity: Vacuity | null;
  /** How it is broken; null where it holds. */
  readonly breach: {
    /** What the rest speaks of: moments at which it is broken, or from which it can fail (`leadsTo`). */
    readonly moment: 'broken' | 'can-fail';
    readonly states: number;
    readonly steps: number;
    readonly nearest: {
      readonly state: string;
      /** The step that led there; null at the start. */
      readonly before: { readonly state: string; readonly move: string } | null;
    };
    readonly shortest: WitnessPart | null;
    readonly likeliest: WitnessPart | null;
    readonly worst: WitnessPart | null;
    /** That such a moment comes by the horizon: by the policies, and the most that free parties can bring about. */
    readonly probability: number;
    readonly greatest: number;
  } | null;
}

/** A line of play that shows something, in notation. */
export interface WitnessPart {
  readonly line: string;
  /** How it goes on from there, and from which of these moves, counted from 0, it repeats for ever; null where it does not. */
  readonly goesOn: string;
  readonly loopFrom: number | null;
  readonly probability: number;
}

/** Something that holds of all that can be reached though no rule asks for it. */
export interface FindingPart {
  readonly gravity: Gravity;
  readonly kind: Finding['kind'];
  readonly what: string;
  readonly because: readonly string[];
  /** Where it stands in the file: keys with dots between, and the place. */
  readonly path: string;
  readonly place: PlacePart;
  /** A state that shows it; null where none is named. */
  readonly example: string | null;
  /** The value of a lever with which it is otherwise; null where there is none. */
  readonly unless: { readonly lever: string; readonly value: number } | null;
}
