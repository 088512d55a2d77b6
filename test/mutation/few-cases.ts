import fc from 'fast-check';
import { test } from './stand-in.ts';

/** Few, since a mutant that survives goes through all of them; always the same, so that no mutant falls or stays by luck. */
const CASES = { numRuns: 6, seed: 20260101, endOnFailure: true };

/**
 * Stands in for `test/support/property.ts` while mutants are judged. Properties go through the first cases of one seed,
 * whatever number they ask for, and are not shrunk: that would take the most time, and nobody reads it.
 */
export function property(values: readonly fc.Arbitrary<unknown>[]) {
  return (name: string, holds: (...values: readonly unknown[]) => unknown): void => {
    const judged = fc.asyncProperty(fc.tuple(...values), async drawn => (await holds(...drawn)) !== false);
    test(name, () => fc.assert(judged, CASES));
  };
}
