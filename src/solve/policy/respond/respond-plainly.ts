import type { Block, Rows } from '../../../game/table/table.ts';
import { choicesOf } from '../../../game/table/walk.ts';
import { exp } from '../../../num/exp.ts';
import { logit } from '../../../num/logit.ts';
import { WORLD } from '../../../scenario/scenario.ts';
import { expectedOf, expectUnder } from '../expected.ts';
import type { StateWorths } from '../worths.ts';

/** A block, with what its mover chooses by: its precision, and its doctrine if it has one. */
export interface Response {
  readonly rows: Rows;
  readonly block: Block;
  /** The mover's precision; of the world, which has one choice a state, any. */
  readonly lambda: number;
  /** By how much of its payoffs a best reply may fall short of the best. */
  readonly tie: number;
  /** The choice that the doctrine plays in each state, or -1. */
  readonly doctrine: Int32Array | undefined;
  /** `U_p^(k-1)` of the next block. */
  readonly after: StateWorths;
  /** Whether `π^k` is wanted, or only the worths. */
  readonly asksPolicy: boolean;
  /** Are filled with `Σ π^k(a|s) Q_p^k(s,a)` wherever play goes on. */
  readonly worths: StateWorths;
}

/** `π^k`, one number a choice, where the response asks for it. */
export interface Responded {
  readonly policy: Float64Array | undefined;
}

/** A sum of weights above this is near what a double can hold. */
const LARGE = 1e100;

/**
 * Responds by docs/method.md, equations 6 to 10, step by step: best replies, doctrines and any size of payoffs
 * included.
 */
export function respondPlainly({ rows, block, lambda, tie, doctrine, after, worths }: Response): Responded {
  const { mover, size, choiceRow } = block;
  const choices = choiceRow.length;
  const policy = new Float64Array(choices);
  if (mover === WORLD) policy.fill(1);
  else {
    const habits = new Float64Array(choices);
    for (let choice = 0; choice < choices; choice++) {
      policy[choice] = expectedOf(rows, block, choice, after[mover]!);
      habits[choice] = rows.habit[choiceRow[choice]!]!;
    }
    for (let state = 0; state < size; state++) {
      const { from, end } = choicesOf(block, state);
      logit(policy, habits, { lambda, tie }, from, end - from, policy);
      const played = doctrine?.[state] ?? -1;
      if (played >= 0) policy.fill(0, from, end)[played] = 1;
    }
  }
  worths.forEach((into, party) => {
    expectUnder(rows, block, policy, party, after[party]!, into);
  });
  return { policy };
}

/**
 * Responds by docs/method.md, equations 6 to 8, in one pass without arrays between its steps. What the mover and one
 * other party expect of a choice, its weight `h(a) exp(λ Q)` and the weighted sums are one loop, so that each branch is
 * read once. Exponents are taken relative to the first choice and not to the best, which is not known yet; undefined
 * where that let weights grow too large. (Interleaving the worths of the parties, or laying the block out as one stream
 * of numbers, was no faster.)
 */
export function respondFast({ rows, block, lambda, after, worths, asksPolicy }: Response): Responded | undefined {
  const { start, chance, cost, habit } = rows;
  const { mover, size, choiceStart, choiceRow, branchStart, target } = block;
  const party = mover === WORLD ? 0 : mover;
  const other = party === 0 ? 1 : 0;
  const afterOwn = after[party]!;
  const afterOther = after[other] ?? afterOwn;
  const ownWorth = worths[party]!;
  const otherWorth = worths[other] ?? new Float64Array(size);
  const policy = asksPolicy || after.length > 2 ? new Float64Array(choiceRow.length) : undefined;
  // Walked by hand: this loop is what solving a game takes.
  let choice = 0;
  let branch = 0;
  for (let state = 0; state < size; state++) {
    const first = choice;
    const end = choiceStart[state + 1]!;
    if (first === end) continue;
    let reference = 0;
    let total = 0;
    let own = 0;
    let others = 0;
    for (; choice < end; choice++) {
      const row = choiceRow[choice]!;
      const stop = branchStart[choice + 1]!;
      let entry = start[row]!;
      let expected = -cost[row]!;
      let beside = 0;
      for (; branch < stop; branch++) {
        const p = chance[entry++]!;
        const there = target[branch]!;
        expected += p * afterOwn[there]!;
        beside += p * afterOther[there]!;
      }
      let weight = habit[row]!;
      if (choice === first) reference = expected;
      else weight *= exp(lambda * (expected - reference));
      if (policy) policy[choice] = weight;
      total += weight;
      own += weight * expected;
      others += weight * beside;
    }
    if (!(total < LARGE)) return undefined;
    const share = 1 / total;
    ownWorth[state] = own * share;
    otherWorth[state] = others * share;
    if (policy) for (let i = first; i < end; i++) policy[i] = policy[i]! * share;
  }
  if (policy) expectOthers({ rows, block, after, worths }, policy, party, other);
  return { policy };
}

/** Writes what play is worth to the parties beyond the two that a response works out. */
export function expectOthers(
  { rows, block, after, worths }: Pick<Response, 'rows' | 'block' | 'after' | 'worths'>,
  policy: Float64Array,
  own: number,
  other: number,
): void {
  after.forEach((worth, party) => {
    if (party !== own && party !== other) expectUnder(rows, block, policy, party, worth, worths[party]!);
  });
}
