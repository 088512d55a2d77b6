import { alternativesAt } from '../../../src/analysis/why/alternatives.ts';
import { type Reasons, reasonsOf } from '../../../src/analysis/why/why.ts';
import type { Standpoint } from '../../../src/solve/odds.ts';
import { oddsEverywhere } from '../../../src/solve/odds-everywhere.ts';
import { turnsIn } from '../../../src/solve/policy/policy.ts';
import type { SolvedGame } from '../../../src/solve/solve.ts';

/** Explains the choice at any standpoint, on a line of play or not; undefined where nobody chooses. */
export function reasonsAt(solved: SolvedGame, from: Standpoint): Reasons | undefined {
  const { table, chain } = solved;
  if (from.turn >= turnsIn(table)) return undefined;
  const alternatives = alternativesAt(solved, from, oddsEverywhere(table, chain, from.turn + 1));
  return alternatives && reasonsOf(solved, from, alternatives);
}
