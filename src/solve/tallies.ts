import type { Block, GameTable } from '../game/table/table.ts';
import { growthOfRound, growthOfRows } from './growth.ts';
import type { TurnListener } from './odds.ts';
import type { Policy } from './policy/policy.ts';

/** Adds up the expected growth of the tallies during a forward pass. */
interface TallyCounter {
  readonly onTurn: TurnListener;
  /** The expected growth of each tally so far, in the order of the tallies. */
  readonly grown: () => Float64Array;
  /** How often each row is expected to have been played so far. */
  readonly played: Float64Array;
}

/** Makes the counter of a policy: a reward by expectation, computed exactly (docs/method.md, equation 15). */
export function countTallies(table: GameTable, policy: Policy): TallyCounter {
  const { tallies } = table.model.scenario;
  const first = table.blocks[0];
  const played = new Float64Array(table.rows.action.length);
  const byRound = new Float64Array(tallies.length);
  const eachRound = tallies.map((_, tally) => (first ? growthOfRound(table, first, tally) : new Float64Array()));
  return {
    played,
    onTurn: (turn, block, mass) => {
      addPlayed(block, policy.at(turn), mass, played);
      if (block.position !== 0) return;
      eachRound.forEach((adds, tally) => {
        for (let state = 0; state < mass.length; state++)
          byRound[tally] = byRound[tally]! + mass[state]! * adds[state]!;
      });
    },
    grown: () => {
      const ofRow = growthOfRows(table);
      return byRound.map((sum, tally) =>
        played.reduce((total, times, row) => total + times * ofRow[row * tallies.length + tally]!, sum),
      );
    },
  };
}

/** Adds how likely each row is played in one turn. */
function addPlayed({ choiceStart, choiceRow }: Block, policy: Float64Array, mass: Float64Array, played: Float64Array) {
  // Walked by hand: it is done in every turn of every pass.
  for (let state = 0; state < mass.length; state++) {
    const here = mass[state]!;
    if (here === 0) continue;
    const end = choiceStart[state + 1]!;
    for (let choice = choiceStart[state]!; choice < end; choice++) {
      const row = choiceRow[choice]!;
      played[row] = played[row]! + here * policy[choice]!;
    }
  }
}
