import type { Block, Rows } from '../../game/table/table.ts';

/**
 * Returns `Q_p(s,a) = r_p(s,a) + Σ T(s'|s,a) U_p(s')` of one choice of a block for its mover, which the action costs
 * what it costs, `after` being `U_p` of the next block (docs/method.md, equation 6).
 */
export function expectedOf(
  { start, chance, cost }: Rows,
  { choiceRow, branchStart, target }: Block,
  choice: number,
  after: Float64Array,
): number {
  const row = choiceRow[choice]!;
  // Walked by hand, as below.
  let entry = start[row]!;
  let expected = -cost[row]!;
  const end = branchStart[choice + 1]!;
  for (let branch = branchStart[choice]!; branch < end; branch++)
    expected += chance[entry++]! * after[target[branch]!]!;
  return expected;
}

/**
 * Writes `Σ π(a|s) Q_p(s,a)` (docs/method.md, equation 8) for every state of a block in which play goes on; the others
 * stay as they are.
 */
export function expectUnder(
  { start, chance, cost }: Rows,
  { mover, size, choiceStart, choiceRow, branchStart, target }: Block,
  policy: Float64Array,
  party: number,
  after: Float64Array,
  into: Float64Array,
): void {
  const costs = mover === party ? 1 : 0;
  // Walked by hand: where no kernel serves, this loop is what solving a game takes.
  let branch = 0;
  for (let state = 0; state < size; state++) {
    const end = choiceStart[state + 1]!;
    let choice = choiceStart[state]!;
    if (choice === end) continue;
    let sum = 0;
    for (; choice < end; choice++) {
      const row = choiceRow[choice]!;
      const stop = branchStart[choice + 1]!;
      let entry = start[row]!;
      let expected = -costs * cost[row]!;
      for (; branch < stop; branch++) expected += chance[entry++]! * after[target[branch]!]!;
      sum += policy[choice]! * expected;
    }
    into[state] = sum;
  }
}
