import type { Block, GameTable } from '../../game/table/table.ts';
import { at } from '../../num/at.ts';
import { WORLD } from '../../scenario/scenario.ts';
import { type Doctrines, doctrinesOf } from './doctrine.ts';
import { respond } from './respond/respond.ts';
import { tieOf } from './respond/tie.ts';
import { type StateWorths, type Worths, worthsOf } from './worths.ts';

/** What look-ahead needs beside the table: what states are worth, who plays by doctrine where, and arrays to work in. */
export interface LookAhead {
  readonly table: GameTable;
  readonly worths: Worths;
  readonly doctrines: Doctrines;
  /** By how much two values may differ and still be a tie to a party. */
  readonly tieOf: (party: number) => number;
  /** Returns arrays for the worths of a block that are not those of `after`: where an ending stops play, what it is worth. */
  readonly arraysFor: (block: Block, after: StateWorths) => StateWorths;
}

/** Makes what look-ahead needs. The worths of states are written over turn by turn, as fresh arrays cost more than the work. */
export function lookAheadOf(table: GameTable, doctrines: Doctrines = doctrinesOf(table)): LookAhead {
  const worths = worthsOf(table);
  const spare = table.blocks.map((): StateWorths[] => []);
  const arraysFor = ({ position }: Block, after: StateWorths) => {
    const made = spare[position] ?? [];
    const known = made.find(one => one !== after);
    if (known) return known;
    const arrays = worths.ofEndings(position);
    made.push(arrays);
    return arrays;
  };
  const ties = new Map<number, number>();
  const knownTie = (party: number) => {
    const tie = ties.get(party) ?? tieOf(table, worths, party);
    ties.set(party, tie);
    return tie;
  };
  return { table, worths, doctrines, tieOf: knownTie, arraysFor };
}

/** One turn of look-ahead: how the mover of a block chooses, and what that makes the block's states worth. */
export interface TurnAhead {
  /** `π^k(a|s)`: one number a choice. */
  readonly policy: Float64Array;
  /** `U_p^k(s)`; written over when the same block is looked at again. */
  readonly worths: StateWorths;
}

/**
 * Looks one turn further ahead: from `after`, the worths `U_p^(k-1)` of the next block's states, to the policy `π^k`
 * and the worths `U_p^k` of this block's (docs/method.md, equations 6 to 8). With the worths at the horizon instead it
 * is one step of backward induction.
 */
export function lookOneTurn(look: LookAhead, block: Block, after: StateWorths): TurnAhead {
  const { policy, worths } = takeTurn(look, block, after, true);
  if (!policy) throw new Error('a response that is asked for its policy has one');
  return { policy, worths };
}

/** Returns `U_p^k` alone. */
export function worthsOneTurn(look: LookAhead, block: Block, after: StateWorths): StateWorths {
  return takeTurn(look, block, after, false).worths;
}

function takeTurn(look: LookAhead, block: Block, after: StateWorths, asksPolicy: boolean) {
  const { model, rows } = look.table;
  const worths = look.arraysFor(block, after);
  const lambda = block.mover === WORLD ? 0 : at(model.partyParameters, block.mover, 'party').precision;
  // Only best replies are tied.
  const tie = block.mover === WORLD || lambda < Number.POSITIVE_INFINITY ? 0 : look.tieOf(block.mover);
  const doctrine = look.doctrines.of(block);
  const { policy } = respond({ rows, block, lambda, tie, doctrine, after, asksPolicy, worths });
  worths.forEach((into, party) => {
    beginRound(look, block, party, into);
  });
  return { policy, worths };
}

/**
 * On the first turn of a round `U_p(s) = w_p(s) + γ_p Σ π(a|s) Q_p(s,a)` (docs/method.md, equation 8), of which `into`
 * holds the sum, wherever play goes on.
 */
export function beginRound(
  { table, worths }: Pick<LookAhead, 'table' | 'worths'>,
  { position, size, ending }: Block,
  party: number,
  into: Float64Array,
): void {
  if (position !== 0) return;
  const round = worths.ofRound(0)[party]!;
  const patience = at(table.model.partyParameters, party, 'party').patience;
  for (let state = 0; state < size; state++) {
    if (ending[state]! < 0) into[state] = round[state]! + patience * into[state]!;
  }
}
