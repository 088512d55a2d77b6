import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marksOf } from '../../../../src/analysis/check/claims/claim-marks.ts';
import type { Test } from '../../../../src/scenario/condition.ts';
import { type Claim, claimHolds } from '../../../../src/scenario/rule.ts';
import { anyModel } from '../../../support/arbitrary/scenario.ts';
import { anyClaim } from '../../../support/check/arbitrary-demand.ts';
import { stepsOf } from '../../../support/check/steps.ts';
import { momentAt } from '../../../support/plain/check/moment-graph.ts';
import { property } from '../../../support/property.ts';
import { golden, tableOf } from '../../../support/solve.ts';

const at = (...states: number[]): Test => ({
  kind: 'test',
  variable: 0,
  relation: { kind: 'in', of: states },
  allowed: Array.from({ length: 13 }, (_, state) => states.includes(state)),
});

describe('on the die, where a claim holds', () => {
  const { table } = golden('knuth-yao-die');
  const marked = (claim: Claim) => {
    const { states, steps } = marksOf(table, claim);
    const after = stepsOf(table).filter(({ branch }) => steps[0]![branch] === 1);
    return {
      states: [...table.blocks[0]!.state].filter((_, i) => states[0]![i] === 1),
      steps: after.map(({ before, after: to }) => `${before}-${to}`),
    };
  };

  test('of a state: in it, and after every step to it', () => {
    expect(marked(at(1, 8))).toEqual({ states: [1, 8], steps: ['0-1', '3-1', '4-8'] });
  });

  test('of an ending: where it has stopped play', () => {
    expect(marked({ kind: 'ending', of: [0, 5] })).toEqual({ states: [7, 12], steps: ['3-7', '6-12'] });
  });

  test('of a step: after it alone, in no state by itself', () => {
    const second = table.model.scenario.actions.map(({ results }) => results.map((_, result) => result === 1));
    const claim: Claim = { kind: 'step', moves: second, before: at(3, 4) };
    expect(marked(claim)).toEqual({ states: [], steps: ['3-7', '4-9'] });
    expect(marked({ kind: 'all', parts: [claim, { kind: 'not', part: at(7) }] })).toEqual({
      states: [],
      steps: ['4-9'],
    });
  });

  test('of nothing: everywhere; of none of nothing: nowhere', () => {
    expect(marked({ kind: 'all', parts: [] }).steps).toHaveLength(14);
    expect(marked({ kind: 'any', parts: [] })).toEqual({ states: [], steps: [] });
  });
});

const asked = anyModel.chain(model => fc.record({ model: fc.constant(model), claim: anyClaim(model) }));

property([asked])('in generated games a claim is marked where it holds, moment by moment', ({ model, claim }) => {
  const table = tableOf(model);
  const { states, steps } = marksOf(table, claim);
  const judged = table.blocks.map(({ state }) =>
    Uint8Array.from(state, one => Number(claimHolds(claim, momentAt(model, one)))),
  );
  expect(states).toEqual(judged);
  const some = stepsOf(table).slice(0, 2000);
  const after = some.map(({ before, after: to, move }) =>
    Number(claimHolds(claim, momentAt(model, to, { before, move }))),
  );
  expect(some.map(({ block, branch }) => steps[block]![branch])).toEqual(after);
});
