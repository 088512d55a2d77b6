import type { State } from '../../game/space.ts';
import type { GameTable } from '../../game/table/table.ts';
import type { SolvedGame } from '../../solve/solve.ts';
import type { Finding, Gravity } from '../findings/finding.ts';
import { findingsOf } from '../findings/findings.ts';
import { type CheckOptions, checkRules } from './check.ts';
import type { Verdict, Witness } from './verdict.ts';

/** A finding with the state that it names as an example, where it names one. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly example?: State;
}

/** What checking a game has come to. */
export interface CheckRecord {
  /** How many states can be reached, whatever the round. */
  readonly states: number;
  readonly verdicts: readonly Verdict[];
  /** The gravest first; absent where they were not asked for. */
  readonly findings?: readonly ShownFinding[];
  readonly totals: CheckTotals;
  /** Whether any line of play shows how a rule is broken. */
  readonly hasLines: boolean;
  /**
   * Whether nothing is broken; null where nothing was looked at, neither a rule nor what no rule asks for. A strict check
   * takes warnings, and rules that say nothing, for faults as well.
   */
  readonly hasPassed: boolean | null;
  readonly hasPassedStrictly: boolean | null;
}

/** How many rules and findings of each kind there are. */
interface CheckTotals extends Readonly<Record<Gravity, number>> {
  readonly rules: number;
  readonly broken: number;
  /** Rules that hold and say nothing of what can be reached. */
  readonly vacuous: number;
}

/** How far checking has come: what it begins with now, and how many of the rules or levers are done. */
export type CheckStep =
  | { readonly kind: 'looking' }
  | { readonly kind: 'rule' | 'lever'; readonly done: number; readonly of: number };

/** Checks rules of a game and, where `seeksFindings` says so, looks for what no rule asks for. */
export function checkRecord(
  game: SolvedGame,
  { seeksFindings, ...asked }: Pick<CheckOptions, 'rules' | 'free'> & { readonly seeksFindings: boolean },
  onStep: (step: CheckStep) => void,
): CheckRecord {
  const { table } = game;
  const verdicts = checkRules(game, { ...asked, onProgress: (done, of) => onStep({ kind: 'rule', done, of }) });
  const states = table.blocks.reduce((sum, { size }) => sum + size, 0);
  if (!seeksFindings) return summedUp(states, verdicts);
  onStep({ kind: 'looking' });
  const findings = findingsOf(game, (done, of) => onStep({ kind: 'lever', done, of }));
  return summedUp(
    states,
    verdicts,
    findings.map(finding => withExample(table, finding)),
  );
}

/** Returns a record with other findings in place of its own, summed up anew. */
export function withFindings({ states, verdicts }: CheckRecord, findings: readonly ShownFinding[]): CheckRecord {
  return summedUp(states, verdicts, findings);
}

/** Says whether a rule holds only because nothing that it speaks of can be reached. */
export function isVacuous(verdict: Verdict): boolean {
  return verdict.kind === 'lasting' && verdict.vacuity !== undefined;
}

/** The lines of play that show how a rule fares: a shortest one, the likeliest by the policies and the likeliest at the worst. */
export const SHOWN_LINES = ['shortest', 'likeliest', 'worst'] as const;
export type ShownLine = (typeof SHOWN_LINES)[number];

/**
 * Returns the lines of play that show how a rule is broken. Where odds are too low there is none: a line in which the
 * thing does come about speaks for the rule, and no single line shows that it comes about too seldom.
 */
export function breakingLines(verdict: Verdict): Readonly<Partial<Record<ShownLine, Witness>>> {
  if (verdict.kind === 'lasting') return verdict.breach ?? {};
  const { holds, likeliest, rule } = verdict;
  if (holds || !likeliest || rule.demand.kind !== 'odds' || rule.demand.bound === 'atLeast') return {};
  return rule.demand.play === 'anyone' ? { worst: likeliest } : { likeliest };
}

function withExample({ blocks }: GameTable, finding: Finding): ShownFinding {
  if (!('example' in finding)) return { finding };
  const { block, index } = finding.example;
  return { finding, example: blocks[block]!.state[index]! };
}

function summedUp(states: number, verdicts: readonly Verdict[], findings?: readonly ShownFinding[]): CheckRecord {
  const totals = totalsOf(verdicts, findings);
  const { broken, error, warning, vacuous } = totals;
  const hasPassed = verdicts.length === 0 && !findings ? null : broken + error === 0;
  return {
    states,
    verdicts,
    ...(findings && { findings }),
    totals,
    hasLines: verdicts.some(verdict => !verdict.holds && Object.keys(breakingLines(verdict)).length > 0),
    hasPassed,
    hasPassedStrictly: hasPassed && warning + vacuous === 0,
  };
}

function totalsOf(verdicts: readonly Verdict[], findings: readonly ShownFinding[] = []): CheckTotals {
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
