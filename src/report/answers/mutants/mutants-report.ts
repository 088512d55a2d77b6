import type { Mutation } from '../../../analysis/mutants/mutant.ts';
import { type Base, type JudgedMutant, noticedBy, type Trial } from '../../../analysis/mutants/trial.ts';
import type { ReadScenario } from '../../../scenario/parse-scenario.ts';

/** Mutants of a scenario, and what noticed them. */
export interface MutantsReport {
  readonly base: Base;
  readonly hash: string;
  readonly placeOf: ReadScenario['placeOf'];
  /** How many mutants of these kinds there are. */
  readonly made: number;
  /** How many of them were to be tried; fewer were where it was stopped. */
  readonly asked: number;
  readonly kinds: readonly Mutation[];
  readonly trials: readonly Trial[];
  readonly seed: string;
  /** Whether the text lists every mutant that nothing notices. */
  readonly isWhole: boolean;
  /** The command that does the same again. */
  readonly repeat: string;
}

/** A mutant that is another game. */
export type JudgedTrial = Trial & { readonly outcome: JudgedMutant };

/** Returns the mutants that can be played and are another game. */
export function judgedOf(trials: readonly Trial[]): readonly JudgedTrial[] {
  return trials.flatMap(({ mutant, outcome }) => (outcome.kind === 'judged' ? [{ mutant, outcome }] : []));
}

/** Returns the mutants that nothing notices, those that move the odds most first. */
export function unnoticedOf(trials: readonly Trial[]): readonly JudgedTrial[] {
  const unnoticed = judgedOf(trials).filter(({ outcome }) => noticedBy(outcome).length === 0);
  return [...unnoticed].sort((a, b) => b.outcome.shift - a.outcome.shift);
}

/** How many mutants came to what. */
export interface MutantCounts {
  readonly tried: number;
  readonly refused: number;
  readonly same: number;
  readonly noticed: number;
  readonly unnoticed: number;
}

/** Counts what came of mutants. */
export function countsOf(trials: readonly Trial[]): MutantCounts {
  const judged = judgedOf(trials).length;
  const unnoticed = unnoticedOf(trials).length;
  const ofKind = (kind: Trial['outcome']['kind']) => trials.filter(({ outcome }) => outcome.kind === kind).length;
  return {
    tried: trials.length,
    refused: ofKind('refused'),
    same: ofKind('same'),
    noticed: judged - unnoticed,
    unnoticed,
  };
}

/** Returns the share of the mutants that are another game which something notices; 1 where there is none. */
export function noticedShare(trials: readonly Trial[]): number {
  const { noticed, unnoticed } = countsOf(trials);
  return noticed + unnoticed === 0 ? 1 : noticed / (noticed + unnoticed);
}
