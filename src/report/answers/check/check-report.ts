import type { Verdict, Witness } from '../../../analysis/check/verdict.ts';
import type { Finding, Gravity } from '../../../analysis/findings/finding.ts';
import type { Model } from '../../../game/model.ts';
import type { State } from '../../../game/space.ts';
import type { ReadScenario } from '../../../scenario/parse-scenario.ts';
import type { Rule } from '../../../scenario/rule.ts';
import type { PartyIndex } from '../../../scenario/scenario.ts';

/** A finding with the state that it names as an example, where it names one. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly example?: State;
}

/** What checking a game has come to. It can be sent from a thread. */
export interface CheckResult {
  /** How many states can be reached, whatever the round. */
  readonly states: number;
  readonly verdicts: readonly Verdict[];
  /** The gravest first; absent where they were not asked for. */
  readonly findings?: readonly ShownFinding[];
}

/** The lines of play that show how a rule fares: a shortest one, the likeliest by the policies and the likeliest at the worst. */
export const SHOWN_LINES = ['shortest', 'likeliest', 'worst'] as const;
export type ShownLine = (typeof SHOWN_LINES)[number];

/** A line that was written as a game, and the command that opens it. */
export interface WrittenGame {
  readonly path: string;
  readonly command: string;
}

/** Written games by the id of the rule that they show; lines with the same moves have one game between them. */
export type WrittenGames = ReadonlyMap<string, Readonly<Partial<Record<ShownLine, WrittenGame>>>>;

/** What was checked, and all that tells of it. */
export interface CheckReport {
  readonly model: Model;
  readonly hash: string;
  readonly checked: CheckResult;
  /** Where the file holds something. */
  readonly placeOf: ReadScenario['placeOf'];
  /** The file that the user named, as its places are told. */
  readonly file: string;
  /** Who is free where the worst is asked for. */
  readonly free: readonly PartyIndex[];
  /** Whether every finding is listed, however many there are. */
  readonly isWhole: boolean;
  /** The lines of broken rules that were written as games, by the id of the rule. */
  readonly games: WrittenGames;
  /** The command that writes these lines. */
  readonly writing: string;
}

/**
 * Says whether a rule, where it is broken, need not fail for good there: `leadsTo` is broken as soon as what it waits for
 * can be avoided, which does not say that it is.
 */
export function onlyCanFail({ demand }: Rule): boolean {
  return demand.kind === 'leadsTo';
}

/**
 * Returns the lines of play that show how a rule is broken. Of too low odds there is none: a line in which the thing does
 * come about speaks for the rule, and that it comes about too seldom is shown by no single line.
 */
export function breakingLines(verdict: Verdict): Readonly<Partial<Record<ShownLine, Witness>>> {
  if (verdict.kind === 'lasting') return verdict.breach ?? {};
  const { holds, likeliest, rule } = verdict;
  if (holds || !likeliest || rule.demand.kind !== 'odds' || rule.demand.bound === 'atLeast') return {};
  return rule.demand.play === 'anyone' ? { worst: likeliest } : { likeliest };
}

/** How many rules and findings of each kind there are. */
export interface Totals extends Readonly<Record<Gravity, number>> {
  readonly rules: number;
  readonly broken: number;
  /** Rules that hold and say nothing of what can be reached. */
  readonly vacuous: number;
}

/** Counts what was found. */
export function totalsOf({ verdicts, findings = [] }: CheckResult): Totals {
  const found = (gravity: Gravity) => findings.filter(({ finding }) => finding.gravity === gravity).length;
  return {
    rules: verdicts.length,
    broken: verdicts.filter(({ holds }) => !holds).length,
    vacuous: verdicts.filter(isVacuous).length,
    error: found('error'),
    warning: found('warning'),
    note: found('note'),
  };
}

/** Says whether a rule holds only because nothing that it speaks of can be reached. */
export function isVacuous(verdict: Verdict): boolean {
  return verdict.kind === 'lasting' && verdict.vacuity !== undefined;
}

/** Says whether nothing is broken; a strict check takes warnings, and rules that say nothing, for faults as well. */
export function hasPassed(checked: CheckResult, isStrict: boolean): boolean {
  const { broken, error, warning, vacuous } = totalsOf(checked);
  return broken + error === 0 && (!isStrict || warning + vacuous === 0);
}
