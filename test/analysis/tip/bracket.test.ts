import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bracket, bracketOf, narrowed, nextShare } from '../../../src/analysis/tip/bracket.ts';

const law = <T>(name: string, arbitrary: fc.Arbitrary<T>, holds: (drawn: T) => void) =>
  test(name, () => fc.assert(fc.property(arbitrary, holds)));

/** Narrows until nothing is left to look at; returns the bracket and how often it looked. */
function narrowedAlong(gapOf: (share: number) => number, steps?: readonly number[]): Bracket<undefined> {
  const place = (share: number) => ({ share, gap: gapOf(share), at: undefined });
  let bracket = bracketOf(place(0), place(1));
  for (let next = nextShare(bracket, steps); next !== undefined; next = nextShare(bracket, steps)) {
    expect(bracket.narrowed).toBeLessThan(60);
    bracket = narrowed(bracket, place(next));
  }
  return bracket;
}

const root = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('a bracket', () => {
  law('closes on where a smooth gap meets 0, with both sides within a ten-billionth', root, tip => {
    const { before, past } = narrowedAlong(share => Math.exp(-share) - Math.exp(-tip));
    expect(before.gap).toBeGreaterThan(0);
    expect(past.gap).toBeLessThanOrEqual(0);
    expect(past.share - before.share).toBeLessThanOrEqual(1e-10);
    // The gap itself is rounded.
    expect(Math.abs(past.share - tip)).toBeLessThanOrEqual(1.1e-10);
  });

  law('closes on a jump as soon as halving does, but for two looks', root, tip => {
    const { before, past, narrowed: looks } = narrowedAlong(share => (share < tip ? 1000 : -0.001));
    expect([before.share <= tip, past.share >= tip, past.share - before.share <= 1e-10]).toEqual([true, true, true]);
    expect(looks).toBeLessThanOrEqual(36);
  });

  test('looks at fewer places than halving where the gap is smooth', () => {
    expect(narrowedAlong(share => 0.3 - share * share).narrowed).toBeLessThan(15);
  });

  law(
    'among steps ends with the two that the tip is between',
    fc.tuple(fc.integer({ min: 1, max: 40 }), root),
    ([count, tip]) => {
      const steps = Array.from({ length: count }, (_, i) => (i + 1) / count);
      const { before, past } = narrowedAlong(share => tip - share, steps);
      expect(past.share).toBe(steps.find(step => step >= tip));
      expect(before.share).toBe(steps.findLast(step => step < tip) ?? 0);
    },
  );
});
