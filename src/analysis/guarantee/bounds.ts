import type { Block, GameTable, Rows } from '../../game/table/table.ts';
import { OPEN } from './certain.ts';
import { type Best, bestFor, chooseBest, expectedAfter, type Pull, TIE } from './choosing.ts';

/** Both bounds of an unbounded question as they stand. One array a block, one entry a state. */
export interface Bounds {
  /** `UNLIKELY`, `OPEN` or `CERTAIN`: only the bounds of open states move. */
  readonly kind: readonly Uint8Array[];
  readonly lower: readonly Float64Array[];
  readonly upper: readonly Float64Array[];
  /** The choices by which those who want the ending reach the lower bound; -1 where there is none yet. */
  readonly choices: readonly Int32Array[];
}

/** Returns the greatest distance between the two bounds in any state. */
export function distanceOf({ lower, upper }: Bounds): number {
  let worst = 0;
  lower.forEach((from, block) => {
    const to = upper[block]!;
    for (let state = 0; state < from.length; state++) worst = Math.max(worst, to[state]! - from[state]!);
  });
  return worst;
}

/** Sweeps every block once, in place, from the last to the first: each reads what the next was given just before. */
export function sweepBounds({ rows, blocks }: GameTable, pulls: readonly Pull[], bounds: Bounds): void {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const next = (i + 1) % blocks.length;
    const block = blocks[i]!;
    const best = bestFor(block);
    chooseBest(rows, block, bounds.kind[i]!, pulls[i]!, bounds.upper[next]!, best);
    lowerUpper(bounds.kind[i]!, best, bounds.upper[i]!);
    chooseBest(rows, block, bounds.kind[i]!, pulls[i]!, bounds.lower[next]!, best);
    if (pulls[i]! < 0) raiseLower(bounds.kind[i]!, best, bounds.lower[i]!);
    else raiseBySeeker(rows, block, bounds.kind[i]!, best, bounds.lower[next]!, bounds.lower[i]!, bounds.choices[i]!);
  }
}

function lowerUpper(kind: Uint8Array, { values }: Best, upper: Float64Array): void {
  for (let state = 0; state < upper.length; state++) {
    if (kind[state] === OPEN && values[state]! < upper[state]!) upper[state] = values[state]!;
  }
}

function raiseLower(kind: Uint8Array, { values }: Best, lower: Float64Array): void {
  for (let state = 0; state < lower.length; state++) {
    if (kind[state] === OPEN && values[state]! > lower[state]!) lower[state] = values[state]!;
  }
}

/**
 * A choice is given up only for a better one, and the bound is what the choice itself gives. So the strategy leads on
 * towards what each choice was made for, never round in a circle of equally promising states, and reaches the bound.
 */
function raiseBySeeker(
  rows: Rows,
  block: Block,
  kind: Uint8Array,
  best: Best,
  next: Float64Array,
  lower: Float64Array,
  choices: Int32Array,
): void {
  for (let state = 0; state < lower.length; state++) {
    if (kind[state] !== OPEN || best.values[state]! <= lower[state]!) continue;
    const known = choices[state]!;
    const own = known < 0 ? 0 : expectedAfter(rows, block, known, next);
    const isBetter = best.values[state]! > own * (1 + 2 * TIE);
    if (isBetter) choices[state] = best.choices[state]!;
    const value = isBetter ? expectedAfter(rows, block, best.choices[state]!, next) : own;
    if (value > lower[state]!) lower[state] = value;
  }
}
