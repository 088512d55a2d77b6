import { expect, test } from 'vitest';
import { ALWAYS, type Condition } from '../../../../src/scenario/condition.ts';
import type { Claim, Demand, StepClaim } from '../../../../src/scenario/rule.ts';
import { at, judge, lasting, solved } from '../../../support/check/judge.ts';
import { walker } from '../../../support/check/walker.ts';
import { modelOf } from '../../../support/load.ts';

const game = solved(modelOf(walker()));

const step = (action: number, result = 0, before: Condition = ALWAYS): StepClaim => ({
  kind: 'step',
  moves: [0, 1, 2].map(own => [0, 1].map(drawn => own === action && drawn === result)),
  before,
});
const not = (part: Claim): Claim => ({ kind: 'not', part });
const [never, always] = (['never', 'always'] as const).map(
  kind =>
    (claim: Claim): Demand => ({ kind, claim }),
);

// There is one way to stay; one goes from 0 only, and comes to 1.
const [UNKNOWN, GONE, GONE_LATE] = [step(0, 1), step(1), step(1, 0, at(2))];
const GONE_TO_2: Claim = { kind: 'all', parts: [GONE, at(2)] };

test.each([
  ['always, of a step that is never taken', always!(not(UNKNOWN)), 'never-taken'],
  ['always, of a step that is never taken after that', always!(not(GONE_LATE)), 'never-before'],
  ['always, of a step that is taken', always!({ kind: 'any', parts: [not(GONE), at(1)] }), undefined],
  ['never, of a step that is taken', never!(GONE_TO_2), undefined],
  ['never, of two steps of which one is taken', never!({ kind: 'any', parts: [UNKNOWN, GONE_TO_2] }), undefined],
  ['never, of a step after that, and of one', never!({ kind: 'any', parts: [GONE_LATE, GONE_TO_2] }), undefined],
  ['a bound on a climb', { kind: 'climb', atMost: 2 } as const, undefined],
])('a rule that holds says something or not: %s', (_, demand, vacuity) => {
  const verdict = lasting(judge(game, demand));
  expect(verdict.holds).toBe(true);
  expect(verdict.vacuity).toBe(vacuity);
});
