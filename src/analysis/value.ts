import type { GameTable } from '../game/table/table.ts';
import type { Standpoint } from './odds.ts';
import { expectedWorths, worthsOfStates } from './policy/look-ahead.ts';
import { blockAt, type Policy, turnsIn } from './policy/policy.ts';
import { type Worths, worthsOf } from './policy/worths.ts';

/**
 * Computes what each party expects from a standpoint up to the horizon, in units of payoff, by the recursion of design
 * section 2 under the policies as they are: one backward pass a party. In the order of the parties.
 */
export function valueFrom(table: GameTable, policy: Policy, from: Standpoint): readonly number[] {
  const worths = worthsOf(table);
  return table.model.scenario.parties.map((_, party) => valueOfParty(table, worths, policy, party, from));
}

function valueOfParty(table: GameTable, worths: Worths, policy: Policy, party: number, from: Standpoint): number {
  const turns = turnsIn(table);
  let values = worths.atHorizon(turns % table.blocks.length)[party]!;
  for (let turn = turns - 1; turn >= from.turn; turn--) {
    const block = blockAt(table, turn);
    const expected = expectedWorths(table, block, party, values);
    values = worthsOfStates({ table, worths }, block, policy.at(turn), party, expected);
  }
  return values[from.state.index] ?? 0;
}
