import type { GameTable } from '../game/table/table.ts';
import { at } from '../num/at.ts';
import type { Standpoint } from './odds.ts';
import { expectUnder } from './policy/expected.ts';
import { beginRound, type LookAhead, lookAheadOf } from './policy/look-ahead.ts';
import { blockAt, type Policy, turnsIn } from './policy/policy.ts';

/**
 * Computes what each party expects from a standpoint up to the horizon, in units of payoff, under the policies as they
 * are (docs/method.md, equation 17): one backward pass. In the order of the parties.
 */
export function valueFrom(table: GameTable, policy: Policy, from: Standpoint): readonly number[] {
  const look = lookAheadOf(table);
  const turns = turnsIn(table);
  let values = look.worths.atHorizon(turns % table.blocks.length);
  for (let turn = turns - 1; turn >= from.turn; turn--) values = valuesAt(look, policy, turn, values);
  return values.map(ofParty => at(ofParty, from.state.index, 'state'));
}

function valuesAt(look: LookAhead, policy: Policy, turn: number, after: readonly Float64Array[]) {
  const block = blockAt(look.table, turn);
  const choices = policy.at(turn);
  const values = look.arraysFor(block, after);
  values.forEach((into, party) => {
    expectUnder(look.table.rows, block, choices, party, after[party]!, into);
    beginRound(look, block, party, into);
  });
  return values;
}
