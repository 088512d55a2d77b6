import type { Times } from './times.ts';

/** A bound on a figure, or on its ratio to what it is measured against. */
export interface Goal {
  readonly sense: 'at most' | 'at least';
  readonly bound: number;
  readonly of: 'figure' | 'ratio';
}

/** What a figure is held against: something else that was measured in the same run, in the same unit. */
export interface Rival {
  readonly name: string;
  readonly figure: number;
}

/** One thing that was measured. */
export interface Finding {
  /** The work: a row of the goals in docs/speed.md. */
  readonly work: string;
  /** What it was done on, and how. */
  readonly on: string;
  /** Absent where it could not be measured here: then the note says why. */
  readonly figure?: number;
  readonly unit: Unit;
  readonly goal?: Goal;
  readonly rival?: Rival;
  /** The repeats that the figure is the best of. */
  readonly times?: Times;
  readonly note?: string;
}

/** Milliseconds, nanoseconds, so many a second, bytes. */
export type Unit = 'ms' | 'ns' | '/s' | 'B';

/** What a finding comes to. */
export interface Verdict {
  /** The figure over that of its rival; without a rival over the goal's bound, if there is a goal. */
  readonly ratio?: number;
  /** Absent where there is no goal, or nothing to hold against it. */
  readonly isMet?: boolean;
}

export const atMost = (bound: number): Goal => ({ sense: 'at most', bound, of: 'figure' });
export const atLeast = (bound: number): Goal => ({ sense: 'at least', bound, of: 'figure' });
export const ratioAtMost = (bound: number): Goal => ({ sense: 'at most', bound, of: 'ratio' });
export const ratioAtLeast = (bound: number): Goal => ({ sense: 'at least', bound, of: 'ratio' });

/** Computes the ratio of a finding and whether its goal is met; a figure that equals the bound meets it. */
export function verdictOn({ figure, rival, goal }: Finding): Verdict {
  if (figure === undefined) return {};
  const ratio = rival ? figure / rival.figure : goal?.of === 'figure' ? figure / goal.bound : undefined;
  const held = goal?.of === 'ratio' ? rival && ratio : figure;
  const isMet = goal && held !== undefined ? isWithin(goal, held) : undefined;
  return { ...(ratio !== undefined && { ratio }), ...(isMet !== undefined && { isMet }) };
}

const isWithin = ({ sense, bound }: Goal, held: number) => (sense === 'at most' ? held <= bound : held >= bound);
