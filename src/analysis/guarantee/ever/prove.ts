import type { GameTable } from '../../../game/table/table.ts';
import { type Best, bestFor, chooseBest, expectedAfter, type GoalSign } from '../choosing.ts';
import { OPEN } from './certain.ts';
import { type EndComponent, endComponents } from './end-components.ts';
import type { LowerBounds } from './raise.ts';

/** Once it is proved a bound is swept so often more, or until nothing moves: where play must end it becomes exact. */
const SWEEPS_AFTER = 16;

/**
 * Tries to prove that no state is worth more than its lower bound and `slack` (optimistic value iteration: Hartmanns &
 * Kaminski, CAV 2020; for games Azeem, Evangelidis, Křetínský, Slivinskiy & Weininger, ATVA 2022). The guess is swept
 * as the lower bound was. Once no state stands above the guess any more it is an upper bound by induction, and so is
 * what it has come down to. Where play could go round for ever, sweeping proves nothing. So the states of an end
 * component are brought down to its best exit, which collapses it (Haddad & Monmege 2018; for games Kelmendi, Krämer,
 * Křetínský & Weininger, CAV 2018); those who do not want the ending are held to what is best for them by the lower
 * bound. Yields after every sweep; returns the bound, or undefined where `maxSweeps` prove nothing.
 */
export function* proveUpper(
  table: GameTable,
  signs: readonly GoalSign[],
  lower: LowerBounds,
  slack: number,
  maxSweeps: number,
): Generator<void, readonly Float64Array[] | undefined> {
  const guess = lower.values.map((values, block) =>
    values.map((value, state) => (lower.kind[block]![state] === OPEN ? Math.min(1, value + slack) : value)),
  );
  const components = endComponents(table, signs, lower.kind, lower.choices);
  const best = table.blocks.map((block, i) => ({ ...bestFor(block), values: guess[i]!.slice() }));
  const upper = best.map(({ values }) => values);
  const sweep = () => {
    sweepOnce(table, signs, lower, best);
    for (const component of components) collapse(table, component, upper);
  };
  let isProved = false;
  for (let sweeps = 0; !isProved && sweeps < maxSweeps; sweeps++) {
    sweep();
    isProved = upper.every((values, block) => values.every((value, state) => value <= guess[block]![state]!));
    yield;
  }
  for (let sweeps = 0; isProved && sweeps < SWEEPS_AFTER; sweeps++) sweep();
  return isProved ? upper : undefined;
}

function sweepOnce(
  { rows, blocks }: GameTable,
  signs: readonly GoalSign[],
  { kind }: LowerBounds,
  best: readonly Best[],
): void {
  for (let i = blocks.length - 1; i >= 0; i--) {
    chooseBest(rows, blocks[i]!, kind[i]!, signs[i]!, best[(i + 1) % blocks.length]!.values, best[i]!);
  }
}

/** Brings every state of an end component down to the best that leaving it gives. */
function collapse({ rows, blocks }: GameTable, { states, exits }: EndComponent, upper: readonly Float64Array[]): void {
  let best = 0;
  for (const { block, choice } of exits) {
    const next = upper[(block + 1) % blocks.length]!;
    best = Math.max(best, expectedAfter(rows, blocks[block]!, choice, next));
  }
  for (const { block, index } of states) upper[block]![index] = Math.min(upper[block]![index]!, best);
}
