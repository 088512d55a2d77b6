import { describe, expect, test } from 'vitest';
import { ALWAYS } from '../../../src/scenario/condition.ts';
import { type Claim, claimHolds, type Moment, speaksOfStep } from '../../../src/scenario/rule.ts';

const at = (value: number): Claim => ({
  kind: 'test',
  variable: 0,
  relation: { kind: 'in', of: [value] },
  allowed: [0, 1, 2].map(digit => digit === value),
});
const war: Claim = { kind: 'ending', of: [1] };
/** The second result of action 0, or any of action 2, taken where the variable was 1. */
const step: Claim = {
  kind: 'step',
  moves: [[false, true], [], [true, true]],
  before: { kind: 'test', variable: 0, relation: { kind: 'in', of: [1] }, allowed: [false, true, false] },
};
const anyStep: Claim = { kind: 'step', moves: [[true, true], [true], [true, true]], before: ALWAYS };

const start: Moment = { digits: [0], ending: undefined };
const stepTaken = (action: number, result: number, was: number): Moment => ({
  digits: [2],
  ending: 1,
  step: { action, result, before: [was] },
});

describe('claimHolds', () => {
  test('of a test reads the state after the step', () => {
    expect(claimHolds(at(0), start)).toBe(true);
    expect(claimHolds(at(2), stepTaken(0, 0, 1))).toBe(true);
    expect(claimHolds(at(1), stepTaken(0, 0, 1))).toBe(false);
  });

  test('of an ending is true where one of them has stopped play', () => {
    expect(claimHolds(war, start)).toBe(false);
    expect(claimHolds(war, stepTaken(0, 0, 1))).toBe(true);
    expect(claimHolds(war, { digits: [2], ending: 0 })).toBe(false);
    expect(claimHolds({ kind: 'ending', of: [] }, stepTaken(0, 0, 1))).toBe(false);
  });

  test.each([
    ['the first result of the action', stepTaken(0, 0, 1), false],
    ['the result that is meant', stepTaken(0, 1, 1), true],
    ['the result that is meant, from elsewhere', stepTaken(0, 1, 0), false],
    ['an action of which nothing is meant', stepTaken(1, 0, 1), false],
    ['an action of which all is meant', stepTaken(2, 1, 1), true],
    ['an action beyond those that are listed', stepTaken(3, 0, 1), false],
    ['no step', start, false],
  ])('of a step: %s', (_, moment, holds) => {
    expect(claimHolds(step, moment)).toBe(holds);
  });

  test('of any step is false before the first', () => {
    expect(claimHolds(anyStep, start)).toBe(false);
    expect(claimHolds({ kind: 'not', part: anyStep }, start)).toBe(true);
    expect(claimHolds(anyStep, stepTaken(1, 0, 0))).toBe(true);
  });

  test('combines', () => {
    const moment = stepTaken(0, 1, 1);
    expect(claimHolds({ kind: 'all', parts: [at(2), war, step] }, moment)).toBe(true);
    expect(claimHolds({ kind: 'all', parts: [at(0), war, step] }, moment)).toBe(false);
    expect(claimHolds({ kind: 'any', parts: [at(0), { kind: 'not', part: war }] }, moment)).toBe(false);
    expect(claimHolds({ kind: 'any', parts: [at(0), step] }, moment)).toBe(true);
    expect(claimHolds({ kind: 'all', parts: [] }, start)).toBe(true);
    expect(claimHolds({ kind: 'any', parts: [] }, start)).toBe(false);
  });
});

test('speaksOfStep looks into every part', () => {
  expect(
    speaksOfStep({ kind: 'any', parts: [war, { kind: 'not', part: { kind: 'all', parts: [at(0), step] } }] }),
  ).toBe(true);
  expect(speaksOfStep({ kind: 'all', parts: [war, { kind: 'not', part: at(1) }] })).toBe(false);
});
