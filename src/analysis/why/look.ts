import type { GameTable } from '../../game/table/table.ts';
import type { Standpoint } from '../odds.ts';
import { type Doctrines, doctrinesOf } from '../policy/doctrine.ts';
import { lookAheadOf, lookOneTurn } from '../policy/look-ahead.ts';
import { blockAt } from '../policy/policy.ts';
import { turnsAhead } from '../policy/quantal.ts';

/** How a party at a standpoint takes play to go on, turn by turn, as far as it looks. */
export interface Outlook {
  readonly party: number;
  /** The number of turns looked at, the party's own the first. */
  readonly turns: number;
  /** Whether it looks to the horizon and so knows the endings that hold only there. */
  readonly toHorizon: boolean;
  /** The policy of turn `j` after the standpoint, as the party takes it to be: `π^(K-j)`; from 0 to `turns - 1`. */
  readonly policies: readonly Float64Array[];
}

/** Computes the outlook of the party to move at a standpoint: the policies that its own choice supposes. */
export function outlookOf(
  table: GameTable,
  party: number,
  from: Standpoint,
  doctrines: Doctrines = doctrinesOf(table),
): Outlook {
  const toHorizon = table.model.tempers[party]?.foresight === 'horizon';
  const turns = turnsAhead(table, party, from.turn);
  const look = lookAheadOf(table, doctrines);
  const last = (from.turn + turns) % table.blocks.length;
  let after = toHorizon ? look.worths.atHorizon(last) : look.worths.ofPresent(last);
  const policies: Float64Array[] = [];
  for (let j = turns - 1; j >= 0; j--) {
    const ahead = lookOneTurn(look, blockAt(table, from.turn + j), after);
    policies[j] = ahead.policy;
    after = ahead.worths;
  }
  return { party, turns, toHorizon, policies };
}
