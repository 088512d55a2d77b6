import type { Block, GameTable } from '../../game/table/table.ts';
import { at } from '../../num/at.ts';
import { doctrinesOf } from '../../solve/policy/doctrine.ts';
import { type LookAhead, lookAheadOf, lookOneTurn, type TurnAhead } from '../../solve/policy/look-ahead.ts';
import { blockAt, turnsIn } from '../../solve/policy/policy.ts';
import { turnsAhead } from '../../solve/policy/quantal.ts';
import type { StateWorths, Worths } from '../../solve/policy/worths.ts';

/** How a party at a turn takes play to go on, turn by turn, as far as it looks. */
export interface ForeseenPlay {
  readonly party: number;
  /** The number of turns looked at, the party's own the first. */
  readonly turns: number;
  /** Whether it looks to the horizon and so knows the endings that hold only there. */
  readonly toHorizon: boolean;
  /** The policy of turn `j` from the party's own, as the party takes it to be: `π^(K-j)`; from 0 to `turns - 1`. */
  readonly policies: readonly Float64Array[];
}

/** The outlooks of the parties of a game, each worked out when it is first asked for. */
interface ForeseenPlays {
  /** The outlook of a party that moves at a turn: the policies that its own choice supposes. */
  readonly of: (party: number, turn: number) => ForeseenPlay;
  /** How many turns have been looked ahead for them so far: what they have cost. */
  readonly made: () => number;
}

/** By table, which has the levers and the parameters of parties that they depend on. */
const KNOWN = new WeakMap<GameTable, ForeseenPlays>();

/** Returns the outlooks of a game, the same ones each time: a look-ahead takes longer than all else that explains a move. */
export function outlooksIn(table: GameTable): ForeseenPlays {
  const outlooks = KNOWN.get(table) ?? outlooksOf(table);
  KNOWN.set(table, outlooks);
  return outlooks;
}

/** Returns the policies of so many turns from a turn on. */
type Policies = (turn: number, turns: number) => readonly Float64Array[];
type Look = (block: Block, after: StateWorths) => TurnAhead;

/** The numbers that are kept of limited look-ahead, 256 MB: beyond it what was kept for other blocks is dropped. */
const MOST_KEPT = 2 ** 25;

/** Makes the outlooks of a game anew, of which those of limited look-ahead are kept up to so many numbers. */
export function outlooksOf(table: GameTable, mostKept = MOST_KEPT): ForeseenPlays {
  const doctrines = doctrinesOf(table);
  let made = 0;
  const counted = (look: LookAhead): Look => {
    return (block, after) => {
      made++;
      return lookOneTurn(look, block, after);
    };
  };
  // Each has room of its own: the worths that the pass from the horizon has come to must not be written over.
  const [present, horizon] = [lookAheadOf(table, doctrines), lookAheadOf(table, doctrines)];
  const fromPresent = keptByBlock(table, present.worths, counted(present), mostKept);
  const fromHorizon = keptByTurn(table, horizon.worths, counted(horizon));
  return {
    of: (party, turn) => {
      const toHorizon = at(table.model.partyParameters, party, 'party').foresight === 'horizon';
      const turns = turnsAhead(table, party, turn);
      return { party, turns, toHorizon, policies: (toHorizon ? fromHorizon : fromPresent)(turn, turns) };
    },
    made: () => made,
  };
}

/** Limited foresight supposes the same in every round: of each block, and so of its mover, one look-ahead is made. */
function keptByBlock(table: GameTable, worths: Worths, look: Look, mostKept: number): Policies {
  const known = new Map<number, readonly Float64Array[]>();
  return (turn, turns) => {
    const { position } = blockAt(table, turn);
    const kept = known.get(position);
    if (kept) return kept;
    const policies: Float64Array[] = [];
    let after = worths.ofPresent((turn + turns) % table.blocks.length);
    for (let j = turns - 1; j >= 0; j--) {
      ({ policy: policies[j], worths: after } = look(blockAt(table, turn + j), after));
    }
    if (sizeOf([...known.values(), policies].flat()) > mostKept) known.clear();
    known.set(position, policies);
    return policies;
  };
}

/** All who look to the horizon suppose the same of a turn: one pass back from there, made as far as it was asked for. */
function keptByTurn(table: GameTable, worths: Worths, look: Look): Policies {
  const end = turnsIn(table);
  const policies: Float64Array[] = [];
  let after = worths.atHorizon(end % table.blocks.length);
  let made = end;
  return turn => {
    while (made > turn) {
      made--;
      ({ policy: policies[made], worths: after } = look(blockAt(table, made), after));
    }
    return policies.slice(turn, end);
  };
}

function sizeOf(policies: readonly Float64Array[]): number {
  return policies.reduce((sum, { length }) => sum + length, 0);
}
