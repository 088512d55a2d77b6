import fc from 'fast-check';
import { test as plain } from './stand-in.ts';

/** Few, since a mutant that survives goes through all of them; always the same, so that no mutant falls or stays by luck. */
const CASES = { numRuns: 6, seed: 20260101, endOnFailure: true };

/**
 * Stands in for `test` of `@fast-check/vitest` while mutants are judged. Its properties go through the first cases of one
 * seed, whatever number they ask for, and are not shrunk: that would take the most time, and nobody reads it.
 */
export const test = Object.assign(plain.bind(undefined), {
  each: plain.each,
  prop:
    (values: readonly fc.Arbitrary<unknown>[]) => (name: string, holds: (...values: readonly unknown[]) => unknown) => {
      const property = fc.asyncProperty(fc.tuple(...values), async drawn => (await holds(...drawn)) !== false);
      plain(name, () => fc.assert(property, CASES));
    },
});

export { fc };
