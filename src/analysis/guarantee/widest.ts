import type { Block, GameTable, Rows } from '../../game/table/table.ts';
import type { Bounds } from './bounds.ts';
import { CERTAIN, OPEN } from './certain.ts';
import { bestFor, chooseBest, expectedAfter, type Pull } from './choosing.ts';

/**
 * Brings the upper bound of every state down to the width of the widest path from it to the ending, where a choice is as
 * wide as the upper bound expected after it and a path as wide as its narrowest choice. Those who do not want the ending
 * take the choice that now seems best for them. Why this is sound: below any width `w` the states without a path so wide
 * hold each other in, since every choice there is narrower than `w` or leads to such states only; so whoever wants the
 * ending must at last take a choice worth less than `w`, or stay for ever (Phalakarn, Takisaka, Haas & Hasuo,
 * CAV 2020). Iterated to the fixpoint, which it reaches exactly: widths are only compared, never added.
 */
export function lowerByWidestPaths({ rows, blocks }: GameTable, pulls: readonly Pull[], bounds: Bounds): void {
  const { kind, upper } = bounds;
  const next = (block: number) => (block + 1) % blocks.length;
  const choiceWidths = blocks.map((block, i) =>
    widthsOf(rows, block, kind[i]!, pulls[i]!, bounds.lower[next(i)]!, upper[next(i)]!),
  );
  const width = kind.map(kinds => Float64Array.from(kinds, one => Number(one === CERTAIN)));
  for (let grown = true; grown; ) {
    grown = false;
    for (let i = blocks.length - 1; i >= 0; i--) {
      grown = widen(blocks[i]!, kind[i]!, choiceWidths[i]!, width[i]!, width[next(i)]!) || grown;
    }
  }
  upper.forEach((bound, block) => {
    const narrow = width[block]!;
    for (let state = 0; state < bound.length; state++) bound[state] = Math.min(bound[state]!, narrow[state]!);
  });
}

/** Returns the width of every choice of a block; 0 for those that are not taken. */
function widthsOf(
  rows: Rows,
  block: Block,
  kind: Uint8Array,
  pull: Pull,
  lowerNext: Float64Array,
  upperNext: Float64Array,
): Float64Array {
  const widths = new Float64Array(block.choiceRow.length);
  const best = bestFor(block);
  if (pull < 0) chooseBest(rows, block, kind, pull, lowerNext, best);
  for (let state = 0; state < block.size; state++) {
    if (kind[state] !== OPEN) continue;
    const only = best.choices[state]!;
    for (let choice = block.choiceStart[state]!; choice < block.choiceStart[state + 1]!; choice++) {
      if (only < 0 || choice === only) widths[choice] = expectedAfter(rows, block, choice, upperNext);
    }
  }
  return widths;
}

/** Carries the widths of the next block one turn back; says whether any grew. */
function widen(
  { size, choiceStart, branchStart, target }: Block,
  kind: Uint8Array,
  choiceWidths: Float64Array,
  width: Float64Array,
  widthNext: Float64Array,
): boolean {
  let grown = false;
  for (let state = 0; state < size; state++) {
    if (kind[state] !== OPEN) continue;
    const end = choiceStart[state + 1]!;
    for (let choice = choiceStart[state]!; choice < end; choice++) {
      const most = choiceWidths[choice]!;
      if (most <= width[state]!) continue;
      const stop = branchStart[choice + 1]!;
      for (let branch = branchStart[choice]!; branch < stop; branch++) {
        const reached = Math.min(most, widthNext[target[branch]!]!);
        if (reached <= width[state]!) continue;
        width[state] = reached;
        grown = true;
      }
    }
  }
  return grown;
}
