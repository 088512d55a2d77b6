import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/analysis/findings/finding.ts';
import type { Mutation } from '../../../src/analysis/mutants/mutant.ts';
import { mutantsOf } from '../../../src/analysis/mutants/mutants.ts';
import { findingKey, newFindings } from '../../../src/analysis/mutants/watchers.ts';
import { ALWAYS } from '../../../src/scenario/condition.ts';
import { modelOf } from '../../support/load.ts';
import { GATE } from '../../support/mutants/gate.ts';
import { baseOf } from '../../support/mutants/trials.ts';

describe('what a file expects', () => {
  const unmet = (pins: string) => baseOf(modelOf(GATE.replace(/expect: .*/, pins))).unmet;

  test.each([
    ['', []],
    ['expect: { states: 10 }', []],
    ['expect: { states: 11 }', ['states']],
    ['expect: { odds: { through: 0.04, hopeful: 0.86, ajar: 0, shut-out: 0.1 } }', []],
    ['expect: { odds: { through: 0.0400000004, hopeful: 0.8599999996, ajar: 0, shut-out: 0.1 } }', []],
    [
      'expect: { odds: { through: 0.040000001, hopeful: 0.859999999, ajar: 0, shut-out: 0.1 } }',
      ['through', 'hopeful'],
    ],
  ])('is met to nine digits, and what it does not speak of is nothing: %s', (pins, wanted) => {
    expect(unmet(pins)).toEqual(wanted);
  });
});

describe('findings', () => {
  const placed = { gravity: 'warning', at: 'key', path: ['actions', 'guard', 'push', 'when'] } as const;
  const moved = { ...placed, path: ['actions', 'guard', 'wait'] } as const;
  const asking = { of: 'action', action: 1 } as const;
  const never = { kind: 'neverTrue', asking, part: ALWAYS, because: { kind: 'notAsked' } } as const;
  const always = { kind: 'alwaysTrue', asking, part: ALWAYS } as const;
  const unreached = { kind: 'neverReached', variable: 0, digits: [1, 2], ways: [] } as const;
  const closed = { kind: 'actionNeverOpen', action: 1, because: { kind: 'notAsked' } } as const;

  const SAME: [string, Finding, Finding][] = [
    ['what never holds, wherever it stands', { ...placed, ...never }, { ...moved, ...never }],
    ['what always holds, wherever it stands', { ...placed, ...always }, { ...moved, ...always }],
    [
      'one of a place, why ever',
      { ...placed, ...closed },
      { ...placed, ...closed, because: { kind: 'parts', parts: [] } },
    ],
  ];
  test.each(SAME)('are the same: %s', (_, one, other) => {
    expect(findingKey(one)).toBe(findingKey(other));
  });

  const OTHERS: [string, Finding, Finding][] = [
    ['what never and what always holds', { ...placed, ...never }, { ...placed, ...always }],
    ['two parts', { ...placed, ...never }, { ...placed, ...never, part: { kind: 'any', parts: [] } }],
    ['two that ask', { ...placed, ...always }, { ...placed, ...always, asking: { of: 'ending', ending: 1 } }],
    ['two places', { ...placed, ...closed }, { ...moved, ...closed }],
    ['more that is never reached', { ...placed, ...unreached }, { ...placed, ...unreached, digits: [1, 2, 3] }],
  ];
  test.each(OTHERS)('are not the same: %s', (_, one, other) => {
    expect(findingKey(one)).not.toBe(findingKey(other));
  });

  const found: readonly Finding[] = [
    { ...placed, ...never },
    { ...moved, ...closed },
  ];
  const mutantOf = (kind: Mutation, path: string) =>
    mutantsOf(modelOf(GATE.replace(/ {2}no-push.*\n/, '')).scenario, [kind]).find(
      mutant => mutant.path.join('.') === path,
    )!;

  test('that were known are not new', () => {
    const mutant = mutantOf('flip-payoff', 'actions.guard.push.cost');
    expect(newFindings(new Set(), mutant, found)).toEqual(found);
    expect(newFindings(new Set([findingKey(found[0]!)]), mutant, found)).toEqual([found[1]]);
  });

  test('inside a move that was left out are none, while those of a move that was changed are', () => {
    expect(newFindings(new Set(), mutantOf('drop-move', 'actions.guard.push'), found)).toEqual([found[1]]);
    expect(newFindings(new Set(), mutantOf('drop-condition', 'actions.guard.push.when'), found)).toEqual(found);
  });
});
