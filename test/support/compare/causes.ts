import { type Explanation, explainDifference } from '../../../src/analysis/compare/causes/causes.ts';
import { frequenciesFrom } from '../../../src/analysis/compare/frequencies.ts';
import { at } from '../../../src/num/at.ts';
import { startOf } from '../../../src/solve/odds.ts';
import type { SolvedGame } from '../../../src/solve/solve.ts';
import { oddsOf } from '../conduct/like-a-crisis.ts';

const often = (solved: SolvedGame) => frequenciesFrom(solved, startOf(solved.table));

/** Explains the difference between two games, exploring another than the two only up to `maxStates` states. */
export function explain(base: SolvedGame, other: SolvedGame, maxStates?: number): Explanation | undefined {
  return explainDifference(base, other, often(base), often(other), maxStates);
}

/** Returns how far the causes, and within each its parts, are from making up the change of every ending. */
export function gapOfCauses(base: SolvedGame, other: SolvedGame): number {
  const explanation = explain(base, other);
  if (!explanation) return Number.NaN;
  const [was, is] = [oddsOf(base), oddsOf(other)];
  const sum = (list: readonly { readonly change: number }[]) => list.reduce((total, { change }) => total + change, 0);
  return Math.max(
    ...explanation.twins.endings.map((twin, place) => {
      const causes = at(explanation.causes, place, 'ending');
      const parts = causes.flatMap(cause => (cause.parts.length === 0 ? [0] : [sum(cause.parts) - cause.change]));
      const change = (is[twin.other] ?? 0) - (was[twin.base] ?? 0);
      return Math.max(Math.abs(sum(causes) - change), ...parts.map(Math.abs));
    }),
  );
}
