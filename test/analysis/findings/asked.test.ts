import { describe, expect, test } from 'vitest';
import { AskedStates } from '../../../src/analysis/findings/asked.ts';
import { bind, loadScenario } from '../../support/load.ts';
import { findingsIn } from './tell.ts';

const spaceOf = (sizes: readonly number[]) => ({
  sizes,
  strides: sizes.map((_, i) => sizes.slice(i + 1).reduce((product, size) => product * size, 1)),
  volume: sizes.reduce((product, size) => product * size, 1),
  positions: 1,
});

describe('what comes about where something is asked', () => {
  // The second space has more combinations than a table is made for.
  test.each([[[4, 3, 2]], [[4000, 3000, 2000]]])('is kept by combinations of a few variables, of sizes %j', sizes => {
    const asked = new AskedStates(spaceOf(sizes));
    asked.watch([0, 2]);
    asked.watch([0, 1, 2]);
    asked.watch([1]);
    expect(asked.isEver).toBe(false);
    for (const digits of [
      [3, 2, 1],
      [3, 0, 1],
      [0, 2, 0],
    ]) {
      asked.look(Int32Array.from(digits));
    }
    const seen = (variables: readonly number[]) => {
      const found: string[] = [];
      asked.eachCombination(variables, digits => found.push(digits.join()));
      return found.sort();
    };
    expect(asked.isEver).toBe(true);
    expect(seen([0, 2])).toEqual(['0,0,0', '3,0,1']);
    expect(seen([0, 1, 2])).toEqual(['0,2,0', '3,0,1', '3,2,1']);
    expect(asked.digitsOf(1)).toEqual([0, 2]);
    expect(() => seen([2])).toThrow('nobody has watched the variables 2');
  });

  test.each([3, 2 ** 21])('is told of one variable of %i values in their order', size => {
    const asked = new AskedStates(spaceOf([size]));
    asked.watch([0]);
    for (const digit of [2, 0, 1]) asked.look(Int32Array.of(digit));
    expect(asked.digitsOf(0)).toEqual([0, 1, 2]);
  });
});

test('the horizon is looked at exactly, however far it is', () => {
  const clock = loadScenario('test/bad/rules/findings/ending-not-at-horizon.yaml');
  const never = (horizon: number) =>
    findingsIn(bind(clock, [], horizon)).flatMap(one => (one.kind === 'endingNeverReached' ? [one.ending] : []));
  // After an odd number of days the clock stands at odd, and the ending for even is not reached; then the other is not.
  expect([1, 2, 3, 4, 7, 8, 9999, 10_000].map(never)).toEqual([[0], [1], [0], [1], [0], [1], [0], [1]]);
});
