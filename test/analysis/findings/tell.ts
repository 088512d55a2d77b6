import type { Finding } from '../../../src/analysis/findings/finding.ts';
import { findingsOf } from '../../../src/analysis/findings/findings.ts';
import type { Model } from '../../../src/game/model.ts';
import { conditionText } from '../../../src/report/tell/condition-text.ts';
import type { Condition } from '../../../src/scenario/condition.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { tableOf } from '../../support/solve.ts';

/** Returns what is found in a game. */
export function findingsIn(model: Model): readonly Finding[] {
  return findingsOf(solveGame(tableOf(model)));
}

/** Tells a finding in one line: all of the record, with conditions in words and paths as dotted names. */
export function tell({ variables }: Scenario, { gravity, kind, path, at, ...rest }: Finding): string {
  const inWords = (key: string, value: unknown): unknown => {
    if ((key === 'part' || key === 'test' || key === 'condition') && isCondition(value)) {
      return conditionText(variables, value);
    }
    return key === 'path' && Array.isArray(value) ? value.join('.') : value;
  };
  return `${gravity} at the ${at} of ${path.join('.')}: ${kind} ${JSON.stringify(rest, inWords)}`;
}

function isCondition(value: unknown): value is Condition {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
