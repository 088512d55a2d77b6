import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyModel } from '../../src/fuzz/generate/scenario.ts';
import { SMALL } from '../../src/fuzz/generate/size.ts';

const sample = <T>(any: fc.Arbitrary<T>) => fc.sample(any, { numRuns: 25, seed: 20260101 });

describe('generated scenarios', () => {
  test('grow with the sizes asked for, names told apart by numbers', () => {
    const size = { parties: 5, tracks: 5, levels: 7, gauges: 4, values: 9, actions: 6, endings: 5, horizon: 12 };
    const models = sample(anyModel(size));
    const most = (count: (model: (typeof models)[number]) => number) => Math.max(...models.map(count));
    expect(most(({ scenario }) => scenario.parties.length)).toBe(5);
    expect(most(({ scenario }) => scenario.variables.length)).toBeGreaterThan(6);
    expect(most(({ scenario }) => Math.max(0, ...scenario.variables.map(one => one.size)))).toBeGreaterThan(7);
    expect(most(({ horizon }) => horizon)).toBeGreaterThan(SMALL.horizon);
    expect(models.some(({ scenario }) => scenario.parties.some(({ id }) => id === 'birch2'))).toBe(true);
  });
});
