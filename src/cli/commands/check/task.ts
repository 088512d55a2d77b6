import { type CheckRecord, type CheckStep, checkRecord } from '../../../analysis/check/check-record.ts';
import type { Model } from '../../../game/model.ts';
import { exploreGame } from '../../../game/table/explore.ts';
import { tooMuchToKeep } from '../../../solve/policy/keeping.ts';
import { solveGame } from '../../../solve/solve.ts';
import type { Message } from '../../../words/problem.ts';
import type { WorkTools } from '../../thread/work.ts';

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

/** How far checking has come: what it begins with now, and how many of the rules or levers are done. */
export type CheckStage = { readonly kind: 'exploring' | 'solving' } | CheckStep;

/** Checks a game, or says why it cannot be explored. */
export function checkWork(
  task: CheckTask,
  { report }: Pick<WorkTools<CheckStage, unknown>, 'report'>,
): CheckRecord | Message {
  const { model, maxStates, free, seeksFindings } = task;
  report({ kind: 'exploring' });
  const table = exploreGame(model, maxStates);
  if ('what' in table) return table;
  const tooMuch = tooMuchToKeep(table);
  if (tooMuch) return tooMuch;
  report({ kind: 'solving' });
  const solved = solveGame(table);
  const rules = model.scenario.rules.filter((_, index) => task.rules.includes(index));
  return checkRecord(solved, { rules, free, seeksFindings }, report);
}
