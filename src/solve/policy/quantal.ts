import type { GameTable } from '../../game/table/table.ts';
import { at } from '../../num/at.ts';
import { WORLD } from '../../scenario/scenario.ts';
import { type Doctrines, doctrinesOf } from './doctrine.ts';
import { HorizonPolicy, type TurnHeed } from './horizon-policy.ts';
import { limitedBlocks } from './keeping.ts';
import { type LookAhead, lookAheadOf, lookOneTurn, worthsOneTurn } from './look-ahead.ts';
import { blockAt, type Policy, turnsIn } from './policy.ts';

/**
 * Returns the policy of limited-foresight logit quantal response (docs/method.md, equations 9 and 11): each party by
 * its own precision, foresight, patience and habits. With patience 1 and even habits, where every line of play ends
 * within a party's foresight, this is the logit agent quantal response equilibrium (McKelvey & Palfrey 1998, definition
 * 3). `onTurn` is told every turn that is looked at to the horizon, on the way.
 */
export function quantalPolicy(table: GameTable, doctrines: Doctrines = doctrinesOf(table), onTurn?: TurnHeed): Policy {
  const look = lookAheadOf(table, doctrines);
  const isLimited = limitedBlocks(table);
  const limited = isLimited.map((one, block) => (one ? limitedForesight(look, block) : undefined));
  const toHorizon = isLimited.includes(false) ? new HorizonPolicy(look, isLimited, onTurn) : undefined;
  const turns = turnsIn(table);
  return {
    at: turn => {
      const policy = limited[turn % limited.length] ?? (turn < turns ? toHorizon?.at(turn) : undefined);
      if (!policy) throw new Error(`turn ${turn} is beyond the horizon of ${turns} turns`);
      return policy;
    },
  };
}

/** Returns how many turns a party looks ahead, its own the first: at least 1 (docs/method.md, equations 9 and 11). */
export function turnsAhead({ model, blocks }: GameTable, party: number, turn: number): number {
  const foresight = at(model.partyParameters, party, 'party').foresight;
  if (foresight === 'horizon') return model.horizon * blocks.length - turn;
  return Math.max(1, foresight * blocks.length);
}

/**
 * `π^K` of the mover of one block: from the present for ever, `K` turns back to here. A party takes the others to look
 * as far as what is left of its own look-ahead. Without foresight it looks at the turn it takes and no further.
 */
function limitedForesight(look: LookAhead, start: number): Float64Array {
  const { table, worths } = look;
  const { mover, choiceRow } = blockAt(table, start);
  if (mover === WORLD) return new Float64Array(choiceRow.length).fill(1);
  const turns = turnsAhead(table, mover, 0);
  let after = worths.ofPresent((start + turns) % table.blocks.length);
  for (let turn = turns - 1; turn > 0; turn--) {
    after = worthsOneTurn(look, blockAt(table, start + turn), after);
  }
  return lookOneTurn(look, blockAt(table, start), after).policy;
}
