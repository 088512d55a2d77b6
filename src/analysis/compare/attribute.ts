import { turnsIn } from '../../solve/policy/policy.ts';
import type { SolvedGame } from '../../solve/solve.ts';
import { explorePairs } from './pairs/pair-blocks.ts';
import { PairWalk } from './pairs/pair-walk.ts';
import { Shares } from './shares.ts';
import { sideOf } from './sides.ts';
import type { Twins } from './twins.ts';

/** How much may be held at once; beyond it nothing is attributed. */
export interface AttributionLimits {
  /** The odds that are held, eight bytes each. */
  readonly numbers: number;
  /** Pairs of states: each has about as many choices and branches as a state. */
  readonly pairs: number;
}

const LIMITS: AttributionLimits = { numbers: 60_000_000, pairs: 1_000_000 };

/**
 * Splits the difference between the odds of two games exactly: by what is open to a party, who chooses, or what chance
 * does, otherwise than in the base *after the same moves*, and in which round. Undefined where that would take too much
 * memory.
 *
 * This is docs/method.md, equation 27: the performance-difference lemma (Kakade & Langford 2002, lemma 6.1) over a
 * finite horizon, with lines of play for states: a line is followed in both games by the moves that both allow. A move
 * that only one of them allows is measured in it, against the moves that both allow there: had it to bear all that
 * follows, all else that differs between the games would be put down to it. Where a line ends, the rest is what the two
 * states differ in their ending (`Remainder`). The parts sum to the difference. What each gets is by the measure of the
 * base's odds along the other game's play; the other way round the parts may differ.
 */
export function attributeDifference(
  base: SolvedGame,
  other: SolvedGame,
  twins: Twins,
  limits: AttributionLimits = LIMITS,
): Shares | undefined {
  const games = [base, other];
  const numbers = games.reduce((sum, { table }) => sum + (table.states / table.blocks.length) * turnsIn(table), 0);
  if (numbers * twins.endings.length > limits.numbers) return undefined;
  const [before, after] = [sideOf(base, twins, 'base'), sideOf(other, twins, 'other')];
  const pairs = explorePairs(before, after, turnsIn(other.table), limits.pairs);
  if (!pairs) return undefined;
  const shares = new Shares(twins, other.table.model.horizon);
  new PairWalk(before, after, shares).walk(pairs);
  return shares;
}
