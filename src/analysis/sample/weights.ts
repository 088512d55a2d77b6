import type { Block, Rows } from '../../game/table/table.ts';

/**
 * Writes how likely each branch of a state is, its action's probability times its result's chance, from `into[at]` on
 * (docs/method.md, section 8). Nothing else works this out, so what is counted and what is replayed are drawn from the
 * same numbers to the last bit.
 */
export function weighBranches(
  { start, chance }: Rows,
  { choiceStart, choiceRow }: Block,
  policy: Float64Array,
  state: number,
  into: Float64Array,
  at: number,
): void {
  // Walked by hand: it is done for every state before the first run is drawn.
  const end = choiceStart[state + 1]!;
  let next = at;
  for (let choice = choiceStart[state]!; choice < end; choice++) {
    const row = choiceRow[choice]!;
    for (let entry = start[row]!; entry < start[row + 1]!; entry++) into[next++] = policy[choice]! * chance[entry]!;
  }
}
