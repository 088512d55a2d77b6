import { expect, test } from 'vitest';
import { checkRecord } from '../../../src/analysis/check/check-record.ts';
import { easedWhereInherited } from '../../../src/analysis/check/inherited.ts';
import type { Finding } from '../../../src/analysis/findings/finding.ts';
import { wholeFile } from '../../../src/words/problem.ts';
import { golden } from '../../support/solve.ts';

const game = golden('brinkmanship');
const found = checkRecord(game, { rules: [], free: [], seeksFindings: true }, () => {});
const warnings = (found.findings ?? []).map(({ finding }) => finding).filter(({ gravity }) => gravity === 'warning');
const [taken, ...own] = warnings;
/** Only the first warning is on what the variant takes over. */
const placeOf = (path: Finding['path']) => wholeFile(path === taken?.path ? 'base.yaml' : 'variant.yaml');

test('a warning on what a variant takes over becomes a note, after the warnings that stay', () => {
  const eased = easedWhereInherited(found, { placeOf, file: 'variant.yaml' });
  const told = eased.findings?.map(({ finding }) => finding) ?? [];
  expect(own.length).toBeGreaterThan(0);
  expect(told.filter(({ gravity }) => gravity === 'warning')).toEqual(own);
  expect(told).toContainEqual({ ...taken, gravity: 'note' });
  expect(told.map(({ gravity }) => gravity)).toEqual([...told.map(({ gravity }) => gravity)].sort().reverse());
  expect(eased.totals).toEqual({
    ...found.totals,
    warning: found.totals.warning - 1,
    note: found.totals.note + 1,
  });
});

test('what has no findings stays as it is', () => {
  const unsought = checkRecord(game, { rules: [], free: [], seeksFindings: false }, () => {});
  expect(easedWhereInherited(unsought, { placeOf, file: 'variant.yaml' })).toBe(unsought);
});
