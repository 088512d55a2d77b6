import type { Block, GameTable, Rows } from '../../../game/table/table.ts';
import { choicesOf } from '../../../game/table/walk.ts';
import { expectedAfter, type GoalSign, TIE } from '../choosing.ts';
import { CERTAIN, OPEN, type SortedStates } from './certain.ts';

/** The lower bound of an unbounded question as it stands. One array a block, one entry a state or a choice. */
export interface LowerBounds {
  /** `UNLIKELY`, `OPEN` or `CERTAIN`: only the bound of open states moves. */
  readonly kind: readonly Uint8Array[];
  readonly values: readonly Float64Array[];
  /** The choice by which the bound is reached, of both sides; -1 where there is none yet. */
  readonly choices: readonly Int32Array[];
  /** What each choice was expected to lead to when it was last looked at: it can only have become more since. */
  readonly known: readonly Float64Array[];
}

/** Those who want the ending look only at the choice they know, but for every so many sweeps. */
const SWEEPS_BETWEEN_LOOKS = 8;

/** Makes the bound that the graph alone gives. */
export function lowestBound({ blocks }: GameTable, { kind, surely }: SortedStates): LowerBounds {
  return {
    kind,
    values: kind.map(kinds => Float64Array.from(kinds, one => Number(one === CERTAIN))),
    choices: surely.map(choices => choices.slice()),
    known: blocks.map(({ choiceRow }) => new Float64Array(choiceRow.length)),
  };
}

/**
 * Sweeps every block once, in place, from the last to the first: each reads what the next was given just before. Returns
 * the greatest change of a state.
 */
export function raise(
  { rows, blocks }: GameTable,
  signs: readonly GoalSign[],
  lower: LowerBounds,
  sweep: number,
): number {
  const looks = sweep % SWEEPS_BETWEEN_LOOKS === 0;
  let greatest = 0;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const own: OwnBlock = {
      block: blocks[i]!,
      kind: lower.kind[i]!,
      values: lower.values[i]!,
      choices: lower.choices[i]!,
      known: lower.known[i]!,
    };
    const next = lower.values[(i + 1) % blocks.length]!;
    const change = signs[i]! < 0 ? raiseAgainst(rows, own, next) : raiseFor(rows, own, next, looks);
    greatest = Math.max(greatest, change);
  }
  return greatest;
}

interface OwnBlock {
  readonly block: Block;
  readonly kind: Uint8Array;
  readonly values: Float64Array;
  readonly choices: Int32Array;
  readonly known: Float64Array;
}

/**
 * The turn of those who do not want the ending. The bound is the least of all their choices. A choice that was known to
 * lead to more than another does now still leads to more, and is not looked at again.
 */
function raiseAgainst(rows: Rows, { block, kind, values, choices, known }: OwnBlock, next: Float64Array): number {
  let greatest = 0;
  for (let state = 0; state < values.length; state++) {
    if (kind[state] !== OPEN) continue;
    const { from, end } = choicesOf(block, state);
    let pick = Math.max(choices[state]!, from);
    let least = expectedAfter(rows, block, pick, next);
    known[pick] = least;
    for (let choice = from; choice < end; choice++) {
      if (known[choice]! >= least) continue;
      known[choice] = expectedAfter(rows, block, choice, next);
      if (known[choice]! >= least) continue;
      least = known[choice]!;
      pick = choice;
    }
    choices[state] = pick;
    if (least <= values[state]!) continue;
    greatest = Math.max(greatest, least - values[state]!);
    values[state] = least;
  }
  return greatest;
}

/**
 * The turn of those who want the ending. A choice is given up only for a better one, and the bound is what the choice
 * itself gives. So the strategy leads on towards what each choice was made for, and reaches the bound. It never goes
 * round in a circle of states that promise the same.
 */
function raiseFor(rows: Rows, { block, kind, values, choices }: OwnBlock, next: Float64Array, looks: boolean): number {
  let greatest = 0;
  for (let state = 0; state < values.length; state++) {
    if (kind[state] !== OPEN) continue;
    const before = choices[state]!;
    let most = before < 0 ? 0 : expectedAfter(rows, block, before, next);
    if (looks || before < 0) {
      const better = most * (1 + 2 * TIE);
      const { from, end } = choicesOf(block, state);
      for (let choice = from; choice < end; choice++) {
        const expected = choice === before ? most : expectedAfter(rows, block, choice, next);
        if (expected <= better || expected <= most) continue;
        most = expected;
        choices[state] = choice;
      }
    }
    if (most <= values[state]!) continue;
    greatest = Math.max(greatest, most - values[state]!);
    values[state] = most;
  }
  return greatest;
}
