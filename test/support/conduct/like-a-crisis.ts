import { describe, expect, test } from 'vitest';
import type { Lever } from '../../../src/scenario/lever.ts';
import { type Odds, oddsFrom, startOf } from '../../../src/solve/odds.ts';
import type { SolvedGame } from '../../../src/solve/solve.ts';

export const oddsOf = ({ table, chain }: SolvedGame): Odds => oddsFrom(table, chain, startOf(table)).odds;

/** Tests that a scenario behaves like a crisis and not like a coin, by some of its levers; `turned` solves it with settings. */
export function testLikeACrisis(
  levers: readonly Lever[],
  turned: (...settings: readonly string[]) => SolvedGame,
): void {
  test('no ending is as good as certain, and none as good as ruled out', () => {
    for (const p of oddsOf(turned())) {
      expect(p).toBeGreaterThan(0.005);
      expect(p).toBeLessThan(0.9);
    }
  });

  describe('every lever moves some ending by a point or more over its range', () => {
    // The ends of the range are tried only until two settings lie a point apart.
    test.each(levers)('$name', ({ name, min, max }) => {
      const tried = [oddsOf(turned())];
      const isApart = () => tried.some(one => tried.some(other => one.some((p, i) => p - (other[i] ?? p) >= 0.01)));
      for (const value of [max, min]) {
        if (!isApart()) tried.push(oddsOf(turned(`${name}=${value}`)));
      }
      expect(isApart()).toBe(true);
    });
  });
}
