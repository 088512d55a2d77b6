import { digitOf } from '../game/space.ts';
import type { Block, GameTable } from '../game/table/table.ts';
import type { Chain } from './chain.ts';
import { statesByEnding } from './horizon-endings.ts';
import { massArrays, type Standpoint, summedToOne } from './odds.ts';
import { blockAt, turnsIn } from './policy/policy.ts';

/** A rung with the probability that a line of play ever stands on it or higher. */
export interface RungReached {
  readonly rung: number;
  readonly probability: number;
}

/** Depends on the states alone, so it is kept while levers turn. */
const KNOWN = new WeakMap<Block, Float64Array>();

/** Returns the rung that each state of a block stands on: the highest of its levels. */
export function rungsInBlock({ model }: GameTable, block: Block): Float64Array {
  const known = KNOWN.get(block);
  if (known) return known;
  const tracks = model.scenario.variables.flatMap((variable, index) =>
    variable.kind === 'track' ? [{ index, rungs: variable.levels.map(level => level.rung ?? 0) }] : [],
  );
  const rungs = Float64Array.from(block.state, state =>
    tracks.reduce((highest, { index, rungs: of }) => Math.max(highest, of[digitOf(model.space, state, index)]!), 0),
  );
  KNOWN.set(block, rungs);
  return rungs;
}

/**
 * Computes for every rung how likely it, or a higher one, is ever reached from a standpoint
 * (docs/method.md, equation 16).
 */
export function ladderFrom(table: GameTable, chain: Chain, from: Standpoint): readonly RungReached[] {
  return table.model.scenario.ladder.rungs.map(({ rung }) => ({ rung, probability: reach(table, chain, from, rung) }));
}

/**
 * One forward pass in which whatever reaches the rung is taken out and counted, as is what ends without it. The rounding of
 * each turn's sums takes from both alike, so that it is their shares that are right.
 */
function reach(table: GameTable, chain: Chain, from: Standpoint, rung: number): number {
  const masses = massArrays(table);
  let mass = masses(from.turn);
  mass[from.state.index] = 1;
  let reached = takeOut(table, blockAt(table, from.turn), mass, rung);
  let missed = 0;
  const endings = table.model.scenario.endings.length;
  const turns = turnsIn(table);
  for (let turn = from.turn; turn < turns && reached < 1; turn++) {
    const block = blockAt(table, turn);
    for (const states of statesByEnding(block.ending, endings)) for (const state of states) missed += mass[state]!;
    const next = blockAt(table, turn + 1);
    const into = masses(turn + 1);
    chain.pass(turn, mass, into);
    reached += takeOut(table, next, into, rung);
    mass = into;
  }
  for (const here of mass) missed += here;
  return summedToOne(Float64Array.of(reached, missed))[0]!;
}

/** Where play has stopped there are no edges, so what stands there vanishes with the next turn. */
function takeOut(table: GameTable, block: Block, mass: Float64Array, rung: number): number {
  const rungs = rungsInBlock(table, block);
  let taken = 0;
  for (let state = 0; state < mass.length; state++) {
    if (mass[state] === 0 || rungs[state]! < rung) continue;
    taken += mass[state]!;
    mass[state] = 0;
  }
  return taken;
}
