import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { componentsOf } from '../../../src/analysis/guarantee/ever/components.ts';
import { forcedFrom, forceStepwise } from '../../../src/analysis/guarantee/ever/unbounded.ts';
import type { GuaranteeQuestion } from '../../../src/analysis/guarantee/question.ts';
import { parseState } from '../../../src/game/notation.ts';
import { findState } from '../../../src/game/table/find-state.ts';
import type { GameTable } from '../../../src/game/table/table.ts';
import { at } from '../../../src/num/at.ts';
import { anyModel } from '../../support/arbitrary/scenario.ts';
import { forceEver } from '../../support/guarantee/force.ts';
import { wholeSweeps } from '../../support/guarantee/whole-sweeps.ts';
import { modelOf } from '../../support/load.ts';
import { property } from '../../support/property.ts';
import { tableOf } from '../../support/solve.ts';
import { pig } from '../../support/tiny/pig.ts';

const A_WINS: GuaranteeQuestion = { endings: [0], parties: [0], aim: 'greatest' };
/** Every component is swept, none is solved. */
const SWEPT = { tolerance: 1e-10, maxSweeps: 100_000, mostLoops: -1 };

describe('Piglet to 2, solved by hand by Neller & Presser (2004)', () => {
  const table = tableOf(modelOf(pig(2, 2)));
  const forced = forceEver(table, A_WINS);

  // The chance of the player at turn with these scores of its own, of the other, and of this turn.
  test.each([
    ['a i=0 j=0 k=0 up=0', 4 / 7],
    ['a i=0 j=0 k=1 up=0', 5 / 7],
    ['a i=0 j=1 k=0 up=0', 2 / 5],
    ['a i=0 j=1 k=1 up=0', 3 / 5],
    ['a i=1 j=0 k=0 up=0', 4 / 5],
    ['a i=1 j=1 k=0 up=0', 2 / 3],
  ])('%s: %d', (text, known) => {
    const state = parseState(table.model, text);
    const found = typeof state === 'number' ? findState(table, state) : undefined;
    if (!found) throw new Error(`${text} is no state that can be reached`);
    expect(forcedFrom(forced, found)).toBeCloseTo(known, 14);
  });

  test('each component is solved, and the bounds are as close as rounding lets them', () => {
    expect(forced).toMatchObject({ isSettled: true, sweeps: 0 });
    expect(forced.residual).toBeLessThan(1e-14);
    expect(forced.components).toBe(4);
  });
});

describe('a component that play leaves once in a thousand turns', () => {
  test('is solved to rounding: Piglet to 10, in which neither wants to be the one who wins', () => {
    const table = tableOf(modelOf(pig(10, 2)));
    const forced = forceEver(table, { endings: [0], parties: [0], aim: 'least' });
    const { block, index } = table.start;
    const [lower, upper] = [forced.lower, forced.upper].map(bound => at(at(bound, block, 'block'), index, 'state'));
    expect(forced).toMatchObject({ isSettled: true, sweeps: 0 });
    expect((upper ?? 0) - (lower ?? 0)).toBeLessThan(1e-11);
  });
});

test('of a large game it is told how far the search for components has come, and then the settling', () => {
  const table = tableOf(modelOf(pig(40, 6)));
  const steps = forceStepwise(table, A_WINS);
  const first = steps.next().value;
  expect(first).toMatchObject({ kind: 'components', of: table.states });
  let kind = 'components';
  for (let step = steps.next(); !step.done && kind === 'components'; step = steps.next()) kind = step.value.kind;
  expect(kind).not.toBe('components');
});

/** A generated game with some of its endings that stop play and some of its parties, or none. */
const asked = anyModel.chain(model => {
  const { endings, parties } = model.scenario;
  return fc.record({
    table: fc.constant(tableOf(model)),
    endings: fc.subarray([...endings.keys()].filter(one => endings[one]?.atHorizon === false)),
    parties: fc.subarray([...parties.keys()]),
    aim: fc.constantFrom('greatest' as const, 'least' as const),
  });
});

describe('in every generated scenario', () => {
  property([asked])(
    'components that are solved, swept ones and whole sweeps come to the same',
    ({ table, ...question }) => {
      const [solved, swept] = [forceEver(table, question), forceEver(table, question, SWEPT)];
      const { values, change } = wholeSweeps(table, question, 3000);
      expect([solved.isSettled, swept.isSettled]).toEqual([true, true]);
      table.blocks.forEach(({ size }, block) => {
        for (let index = 0; index < size; index++) {
          const state = { block, index };
          const whole = at(at(values, block, 'block'), index, 'state');
          expect(whole).toBeLessThanOrEqual(at(at(solved.upper, block, 'block'), index, 'state') + 1e-12);
          expect(forcedFrom(swept, state)).toBeCloseTo(forcedFrom(solved, state), 9);
          if (change < 1e-14) expect(whole).toBeCloseTo(forcedFrom(solved, state), 8);
        }
      });
    },
  );

  property([asked])('a state stands in a component after those that it leads to', ({ table }) => {
    const { of, offset, start, states } = componentsOf(table.blocks);
    expect([...states].sort((a, b) => a - b)).toEqual([...states.keys()]);
    forEachStep(table, (from, to) => expect(at(of, to, 'state')).toBeLessThanOrEqual(at(of, from, 'state')));
    expect(start.at(-1)).toBe(offset.at(-1));
    for (let one = 0; one + 1 < start.length; one++)
      for (const state of states.subarray(start[one], start[one + 1])) expect(of[state]).toBe(one);
  });
});

function forEachStep({ blocks }: GameTable, visit: (from: number, to: number) => void): void {
  const { offset } = componentsOf(blocks);
  blocks.forEach((block, i) => {
    const after = at(offset, (i + 1) % blocks.length, 'block');
    for (let state = 0; state < block.size; state++) {
      const from = at(block.branchStart, at(block.choiceStart, state, 'state'), 'choice');
      const end = at(block.branchStart, at(block.choiceStart, state + 1, 'state'), 'choice');
      for (let branch = from; branch < end; branch++)
        visit(at(offset, i, 'block') + state, after + at(block.target, branch, 'branch'));
    }
  });
}
