import { describe, expect, test } from 'vitest';
import { breakingLines, withFindings } from '../../../src/analysis/check/check-record.ts';
import { checkedIn, PLANTED } from '../../support/check/report.ts';

const { checked } = checkedIn(PLANTED, 'two-parties');
const warned = checkedIn(`${PLANTED}/findings`, 'lever-unread').checked;

describe('the record of a check', () => {
  test('counts what is broken, and has a line for it', () => {
    const broken = checked.verdicts.filter(({ holds }) => !holds);
    expect(checked.totals).toMatchObject({ rules: checked.verdicts.length, broken: broken.length });
    expect(broken.some(verdict => breakingLines(verdict).shortest)).toBe(true);
    expect([checked.hasLines, checked.hasPassed, checked.hasPassedStrictly]).toEqual([true, false, false]);
  });

  test('is summed up anew where findings are told otherwise', () => {
    expect([warned.totals.warning, warned.hasPassed, warned.hasPassedStrictly]).toEqual([1, true, false]);
    const eased = withFindings(
      warned,
      (warned.findings ?? []).map(shown => ({ ...shown, finding: { ...shown.finding, gravity: 'note' as const } })),
    );
    expect([eased.totals.warning, eased.totals.note, eased.hasPassedStrictly]).toEqual([0, 1, true]);
  });

  test('can be sent to a thread', () => {
    expect(structuredClone(checked)).toEqual(checked);
  });
});
