import { digitOf } from '../game/space.ts';
import type { Block, GameTable } from '../game/table/table.ts';
import { at } from '../num/at.ts';
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

/** Follows what reaches each rung beside another forward pass, so that a policy is asked for each turn once. */
interface Climb {
  /** Is to be called for each turn, from that of the standpoint up to the horizon. */
  readonly onTurn: (turn: number) => void;
  /** What was reached, after the last turn. */
  readonly reached: () => readonly RungReached[];
}

/**
 * Computes for every rung how likely it, or a higher one, is ever reached from a standpoint (docs/method.md, equation 16):
 * by one forward pass for each, all of them turn by turn together.
 */
export function climbFrom(table: GameTable, chain: Chain, from: Standpoint): Climb {
  const passes = table.model.scenario.ladder.rungs.map(({ rung }) => startPass(table, from, rung));
  return {
    onTurn: turn => {
      for (const pass of passes) if (pass.reached < 1) goOn(table, chain, pass, turn);
    },
    reached: () => passes.map(pass => ({ rung: pass.rung, probability: shareReached(pass, turnsIn(table)) })),
  };
}

/** A forward pass in which whatever reaches the rung is taken out and counted, as is what ends without it. */
interface RungPass {
  readonly rung: number;
  readonly masses: (turn: number) => Float64Array;
  reached: number;
  missed: number;
}

function startPass(table: GameTable, from: Standpoint, rung: number): RungPass {
  const masses = massArrays(table);
  const mass = masses(from.turn);
  mass[from.state.index] = 1;
  return { rung, masses, reached: takeOut(table, blockAt(table, from.turn), mass, rung), missed: 0 };
}

function goOn(table: GameTable, chain: Chain, pass: RungPass, turn: number): void {
  const mass = pass.masses(turn);
  const endings = table.model.scenario.endings.length;
  for (const states of statesByEnding(blockAt(table, turn).ending, endings)) {
    for (const state of states) pass.missed += mass[state]!;
  }
  const into = pass.masses(turn + 1);
  chain.pass(turn, mass, into);
  pass.reached += takeOut(table, blockAt(table, turn + 1), into, pass.rung);
}

/** The rounding of each turn's sums takes from what reaches the rung and what misses it alike: their shares are right. */
function shareReached({ masses, reached, missed }: RungPass, turns: number): number {
  const left = masses(turns).reduce((sum, here) => sum + here, 0);
  return reached < 1 ? at(summedToOne(Float64Array.of(reached, missed + left)), 0, 'share') : 1;
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
