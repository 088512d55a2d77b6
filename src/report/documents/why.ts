import type { PayoffPart } from '../../analysis/why/expectation.ts';
import type { Mark, Thresholds } from '../../analysis/why/judge.ts';
import type { ById, DocumentHeader } from './header.ts';

/** Why the one to move chooses as it does, and what each move that led there did. */
export interface WhyDocument extends DocumentHeader, ReasonsPart {
  /** The moves that led there, in notation; empty at the start. */
  readonly after: string;
  /** From what cost or gain on a move is marked, in probability. */
  readonly thresholds: Thresholds;
  readonly line: readonly JudgedPart[];
}

/** The actions open in a state, the likeliest first unless they are sorted by what they do to an ending. */
export interface ReasonsPart {
  /** In notation: who is to move, then each variable. */
  readonly state: string;
  /** Who chooses; null, as `odds` is, where the world draws or play has ended. */
  readonly party: string | null;
  readonly odds: ById<number> | null;
  readonly actions: readonly {
    readonly action: string;
    readonly probability: number;
    /** By how much it is likelier by habit; 1 where nothing is said. */
    readonly habit: number;
    /** What the party expects of it, in units of its payoff, and what that is made of, the largest part first. */
    readonly expected: number;
    readonly parts: readonly PayoffPart[];
    /** Beside another action, `other`: by how much more the party expects of it, and the difference in each part, the largest first. */
    readonly contrast: {
      readonly other: string;
      readonly expected: number;
      readonly parts: readonly PayoffPart[];
    } | null;
    /** The odds of each ending once it is chosen. */
    readonly odds: ById<number>;
  }[];
}

/** A move of a line, with what it did to the odds. */
export interface JudgedPart {
  /** From 1. */
  readonly round: number;
  /** A party, or `world`. */
  readonly mover: string;
  /** In notation. */
  readonly move: string;
  /** Before the move, once it was chosen, and once its result was drawn. */
  readonly odds: { readonly before: ById<number>; readonly chosen: ById<number>; readonly after: ById<number> };
  /** Null where the world moved. */
  readonly judgement: {
    readonly mark: Mark;
    /** The endings that the party prefers. */
    readonly preferred: readonly string[];
    /** Their probability before the move, with it, and with the action that does most for them. */
    readonly before: number;
    readonly kept: number;
    readonly best: number;
    readonly bestAction: string;
  } | null;
}
