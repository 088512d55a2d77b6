import type { Block, GameTable } from '../../game/table/table.ts';
import { logit } from '../../num/logit.ts';
import { WORLD } from '../../scenario/scenario.ts';
import type { Doctrines } from './doctrine.ts';
import type { StateWorths, Worths } from './worths.ts';

/** What look-ahead needs beside the table: what states are worth, and who plays by doctrine where. */
export interface LookAhead {
  readonly table: GameTable;
  readonly worths: Worths;
  readonly doctrines: Doctrines;
}

/** One turn of look-ahead: how the mover of a block chooses, and what that makes the block's states worth. */
export interface TurnAhead {
  /** `π^k(a|s)`: one number a choice. */
  readonly policy: Float64Array;
  /** `U_p^k(s)`. */
  readonly worths: StateWorths;
}

/**
 * Looks one turn further ahead: from `after`, the worths `U_p^(k-1)` of the next block's states, to the policy `π^k` and
 * the worths `U_p^k` of this block's (design section 2). With the worths at the horizon instead it is one step of
 * backward induction.
 */
export function lookOneTurn(look: LookAhead, block: Block, after: StateWorths): TurnAhead {
  const expected = after.map((worths, party) => expectedWorths(look.table, block, party, worths));
  const policy = policyFrom(look, block, expected);
  return { policy, worths: expected.map((worths, party) => worthsOfStates(look, block, policy, party, worths)) };
}

/** Returns `π^k` alone, for which only what the mover expects is needed. */
export function choicesOneTurn(look: LookAhead, block: Block, after: StateWorths): Float64Array {
  const expected = after.map((worths, party) =>
    party === block.mover ? expectedWorths(look.table, block, party, worths) : worths,
  );
  return policyFrom(look, block, expected);
}

/** `Q_p(s,a) = r_p(s,a) + Σ T(s'|s,a) U_p(s')`, one number a choice; what an action costs, it costs its mover. */
export function expectedWorths({ rows }: GameTable, block: Block, party: number, after: Float64Array): Float64Array {
  const { choiceRow, branchStart, target, mover } = block;
  const { start, chance, cost } = rows;
  const costs = mover === party ? 1 : 0;
  const expected = new Float64Array(choiceRow.length);
  for (let choice = 0; choice < expected.length; choice++) {
    const row = choiceRow[choice]!;
    const end = branchStart[choice + 1]!;
    let entry = start[row]!;
    let sum = -costs * cost[row]!;
    for (let branch = branchStart[choice]!; branch < end; branch++) sum += chance[entry++]! * after[target[branch]!]!;
    expected[choice] = sum;
  }
  return expected;
}

function policyFrom({ table, doctrines }: LookAhead, block: Block, expected: readonly Float64Array[]): Float64Array {
  const { mover, size, choiceStart, choiceRow } = block;
  const policy = new Float64Array(choiceRow.length);
  const own = mover === WORLD ? undefined : expected[mover];
  if (mover === WORLD || !own) return policy.fill(1);
  const lambda = table.model.tempers[mover]?.precision ?? 0;
  const habits = new Float64Array(choiceRow.length);
  for (let choice = 0; choice < habits.length; choice++) habits[choice] = table.rows.habit[choiceRow[choice]!]!;
  for (let state = 0; state < size; state++) {
    const from = choiceStart[state]!;
    const count = choiceStart[state + 1]! - from;
    if (count > 0) logit(own, habits, lambda, from, count, policy);
  }
  doctrines.apply(block, policy);
  return policy;
}

/** `U_p(s) = [w_p(s) + γ_p ·] Σ π(a|s) Q_p(s,a)`, the bracket on the first turn of a round; an ending is worth its own. */
export function worthsOfStates(
  { table, worths }: Pick<LookAhead, 'table' | 'worths'>,
  { position, size, ending, choiceStart }: Block,
  policy: Float64Array,
  party: number,
  expected: Float64Array,
): Float64Array {
  const ended = worths.ofPresent(position)[party]!;
  const round = position === 0 ? worths.ofRound(0)[party] : undefined;
  const patience = table.model.tempers[party]?.patience ?? 0;
  const values = new Float64Array(size);
  for (let state = 0; state < size; state++) {
    if (ending[state]! >= 0) {
      values[state] = ended[state]!;
      continue;
    }
    const end = choiceStart[state + 1]!;
    let sum = 0;
    for (let choice = choiceStart[state]!; choice < end; choice++) sum += policy[choice]! * expected[choice]!;
    values[state] = round ? round[state]! + patience * sum : sum;
  }
  return values;
}
