import type { TurningPoint } from '../../analysis/guarantee/turning-point.ts';
import type { DocumentHeader, WithSettings } from './header.ts';

/** What parties can force of an ending against all others, chance included. */
export interface GuaranteeDocument extends DocumentHeader, WithSettings {
  /** The endings of which one must come about. */
  readonly endings: readonly string[];
  /** Who forces it; empty for all parties together. */
  readonly for: readonly string[];
  /** How many turns count from where it is asked; null for all there could ever be. */
  readonly turns: number | null;
  /** By how much a probability must move at one move to be a point of no return. */
  readonly threshold: number;
  /** The moves that led to where it is asked, in notation, and the state there. */
  readonly after: string;
  readonly state: string;
  readonly least: ForcedPart;
  readonly greatest: ForcedPart;
}

/** What can be forced one way. */
export interface ForcedPart {
  readonly probability: number;
  /** The true value lies between these; a question with a bound on the turns has all three alike. */
  readonly lower: number;
  readonly upper: number;
  /** How far apart they are, by the lower one; null where that is 0 and the upper one is not. */
  readonly relative: number | null;
  /** The greatest distance of the bounds in any state; 0 where turns are bounded. */
  readonly residual: number;
  /** How many components the game has in which play can come back, and the sweeps of the slowest; 0 where turns are bounded. */
  readonly components: number;
  readonly sweeps: number;
  /** Whether the bounds came together; where not, only they are sure. */
  readonly settled: boolean;
  /** What could be forced before each move of the line and, last, after it. */
  readonly along: readonly number[];
  /** The first move, counted from 0, after which they can no longer do what they could; null where there is none. */
  readonly pointOfNoReturn: (TurningPoint & { readonly notation: string }) | null;
  /** A strategy for one round, if the likeliest comes of each move. */
  readonly plan: readonly {
    /** From 0. */
    readonly turn: number;
    readonly mover: string;
    /** Whether it is one of those who force it. */
    readonly named: boolean;
    readonly move: string;
    readonly chance: number;
  }[];
}
