import type { GameTable } from '../../game/table/table.ts';
import { at } from '../../num/at.ts';
import { WORLD } from '../../scenario/scenario.ts';
import { type Doctrines, doctrinesOf } from './doctrine.ts';
import { type LookAhead, lookAheadOf, lookOneTurn, worthsOneTurn } from './look-ahead.ts';
import { blockAt, type Policy, turnsIn } from './policy.ts';

/**
 * Returns the policy of limited-foresight logit quantal response (docs/method.md, equations 9 and 11): each party by
 * its own precision, foresight, patience and habits. With patience 1 and even habits, where every line of play ends
 * within a party's foresight, this is the logit agent quantal response equilibrium (McKelvey & Palfrey 1998, definition
 * 3).
 */
export function quantalPolicy(table: GameTable, doctrines: Doctrines = doctrinesOf(table)): Policy {
  const look = lookAheadOf(table, doctrines);
  const limited = table.blocks.map(({ mover }, block) =>
    mover === WORLD || table.model.partyParameters[mover]?.foresight !== 'horizon'
      ? limitedForesight(look, block)
      : undefined,
  );
  const toHorizon = limited.includes(undefined) ? horizonForesight(look, limited) : [];
  return {
    at: turn => {
      const policy = limited[turn % limited.length] ?? toHorizon[turn];
      if (!policy) throw new Error(`turn ${turn} is beyond the horizon of ${turnsIn(table)} turns`);
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

/**
 * The policies of every turn up to the horizon, in one pass of backward induction from it; those of parties that look less
 * far are not kept.
 */
function horizonForesight(
  look: LookAhead,
  limited: readonly (Float64Array | undefined)[],
): readonly (Float64Array | undefined)[] {
  const { table, worths } = look;
  const turns = turnsIn(table);
  const policies = new Array<Float64Array | undefined>(turns);
  let after = worths.atHorizon(turns % table.blocks.length);
  for (let turn = turns - 1; turn >= 0; turn--) {
    const block = blockAt(table, turn);
    if (limited[block.position]) after = worthsOneTurn(look, block, after);
    else ({ policy: policies[turn], worths: after } = lookOneTurn(look, block, after));
  }
  return policies;
}
