import { expect, test } from 'vitest';
import { isVacuous } from '../../../../src/analysis/check/check-record.ts';
import { checkedIn } from '../../../support/check/report.ts';
import { few } from '../../../support/pace.ts';

test.each(few(['cuban-missile-crisis', 'washington-caracas', 'cuban-strike-prepared', 'dock-strike-confirmed'], 1))(
  'the rules of %s hold, each says something, and among them are all kinds but those of least odds',
  name => {
    const { checked } = checkedIn('scenarios', name, undefined, false);
    const failed = checked.verdicts.filter(verdict => !verdict.holds || isVacuous(verdict));
    expect(failed.map(({ rule }) => rule.id)).toEqual([]);
    expect(checked.totals.rules).toBeGreaterThanOrEqual(10);
    const kinds = new Set(checked.verdicts.map(({ rule }) => rule.demand.kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['never', 'always', 'possible', 'leadsTo', 'odds']));
  },
);
