import fc from 'fast-check';
import { test } from 'vitest';

/**
 * Declares a test of what holds for all values that some arbitraries make; its name says the seed that brings them back.
 * By hand: `@fast-check/vitest` takes three seconds to be loaded with this Vitest, in each process.
 */
export function property<Values extends [unknown, ...unknown[]]>(
  values: { [K in keyof Values]: fc.Arbitrary<Values[K]> },
  setting: fc.Parameters<Values> = {},
) {
  return (name: string, holds: (...values: Values) => unknown): void => {
    const seed = setting.seed ?? fc.readConfigureGlobal().seed ?? Math.floor(Math.random() * 2 ** 31);
    const predicate = async (...drawn: Values) => (await holds(...drawn)) !== false;
    test(`${name} (with seed=${seed})`, () =>
      fc.assert(fc.asyncProperty<Values>(...values, predicate), { ...setting, seed }));
  };
}
