import { checkRules } from '../../analysis/check/check.ts';
import type { Finding } from '../../analysis/findings/finding.ts';
import { findingsOf } from '../../analysis/findings/findings.ts';
import type { Model } from '../../game/model.ts';
import { exploreGame } from '../../game/table/explore.ts';
import type { GameTable } from '../../game/table/table.ts';
import type { CheckResult, ShownFinding } from '../../report/answers/check/check-report.ts';
import { solveGame } from '../../solve/solve.ts';
import type { Message } from '../../words/problem.ts';

/** What is to be checked. It can be sent to a thread. */
export interface CheckTask {
  readonly model: Model;
  readonly maxStates: number | undefined;
  /** The rules by their place among the scenario's. */
  readonly rules: readonly number[];
  /** The parties that are free where the worst is asked for. */
  readonly free: readonly number[];
  /** Whether to look for what no rule asks for, too. */
  readonly seeksFindings: boolean;
}

/** How far checking has come: what it begins with now, and of rules and levers how many are done. */
export type CheckStage =
  | { readonly kind: 'exploring' | 'solving' | 'looking' }
  | { readonly kind: 'rule' | 'lever'; readonly done: number; readonly of: number };

/** Checks a game, or says why it cannot be explored. */
export function carryOut(task: CheckTask, told: (stage: CheckStage) => void): CheckResult | Message {
  const { model, maxStates, free, seeksFindings } = task;
  told({ kind: 'exploring' });
  const table = exploreGame(model, maxStates);
  if ('what' in table) return table;
  told({ kind: 'solving' });
  const solved = solveGame(table);
  const rules = model.scenario.rules.filter((_, index) => task.rules.includes(index));
  const onProgress = (done: number, of: number) => told({ kind: 'rule', done, of });
  const verdicts = checkRules(solved, { rules, free, onProgress });
  const states = table.blocks.reduce((sum, { size }) => sum + size, 0);
  if (!seeksFindings) return { states, verdicts };
  told({ kind: 'looking' });
  const findings = findingsOf(solved, (done, of) => told({ kind: 'lever', done, of }));
  return { states, verdicts, findings: findings.map(finding => withExample(table, finding)) };
}

function withExample({ blocks }: GameTable, finding: Finding): ShownFinding {
  if (!('example' in finding)) return { finding };
  const { block, index } = finding.example;
  return { finding, example: blocks[block]!.state[index]! };
}
