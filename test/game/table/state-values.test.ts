import { describe, expect, test } from 'vitest';
import type { Model } from '../../../src/game/model.ts';
import { digitsOf } from '../../../src/game/space.ts';
import { stateFunction, type Term } from '../../../src/game/table/state-values.ts';
import type { Block } from '../../../src/game/table/table.ts';
import { game } from '../../support/load.ts';
import { tableOf } from '../../support/solve.ts';
import { wideGame } from './wide.ts';

/** The term that is worth what a variable stands at. */
const worthOf = ({ scenario }: Model, name: string): Term => {
  const index = scenario.variables.findIndex(one => one.name === name);
  return { worth: { text: name, tree: { kind: 'variable', index }, variables: [index], levers: [] } };
};

/** The digits of each state of a block. */
const digitsIn = ({ space }: Model, { state }: Block) => Array.from(state, one => digitsOf(space, one));

describe('what the states of a block are worth', () => {
  const model = game('fishery');
  const { blocks } = tableOf(model);
  const terms = model.scenario.tallies[1]?.eachRound.map(({ add, while: condition }) => ({
    worth: add,
    while: condition,
  }));
  const costs = stateFunction(model, terms ?? []);

  test('is the sum of the terms whose condition holds', () => {
    // Stock 0: wage 10 and the glut 7; stock 1: 10 + 1; stock 2: 10 + 2.
    for (const block of blocks) {
      expect(digitsIn(model, block)).toEqual([[0], [1], [2]]);
      expect([...costs(block)]).toEqual([17, 11, 12]);
    }
  });

  test('is written where it is wanted, for the states that are named', () => {
    for (const block of blocks) {
      const into = new Float64Array(3).fill(-1);
      expect(costs(block, into, Int32Array.of(2, 0))).toBe(into);
      expect([...into]).toEqual([17, -1, 12]);
      expect(costs(block, into)).toBe(into);
      expect([...into]).toEqual([17, 11, 12]);
    }
  });

  test('is nothing where there is no term', () => {
    expect([...stateFunction(model, [])(blocks[0]!)]).toEqual([0, 0, 0]);
  });
});

test('functions of other variables do not meddle with one another', () => {
  const model = game('haggle');
  const [price, trust] = ['price', 'trust'].map(name => stateFunction(model, [worthOf(model, name)]));
  for (const block of tableOf(model).blocks) {
    const digits = digitsIn(model, block);
    expect([...price!(block)]).toEqual(digits.map(([, at]) => at));
    expect([...trust!(block)]).toEqual(digits.map(([, , at]) => at! - 1));
  }
});

// 10^5 sums are kept in a table, 10^6 would be too many.
test.each([5, 6])('terms that together read %d gauges of 10 values give their sum', gauges => {
  const model = wideGame(gauges);
  const names = Array.from({ length: gauges }, (_, i) => `g${i}`);
  const all = stateFunction(
    model,
    names.map(name => worthOf(model, name)),
  );
  for (const block of tableOf(model).blocks) {
    const sums = digitsIn(model, block).map(digits => digits.slice(0, gauges).reduce((sum, digit) => sum + digit, 0));
    expect([...all(block)]).toEqual(sums);
    const some = all(block, new Float64Array(block.size).fill(-1), Int32Array.of(1));
    expect([...some]).toEqual(sums.map((sum, i) => (i === 1 ? sum : -1)));
  }
});
