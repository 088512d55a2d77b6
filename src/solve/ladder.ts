import { digitOf } from '../game/space.ts';
import type { Block, GameTable } from '../game/table/table.ts';
import type { Chain } from './chain.ts';
import { massArrays, type Standpoint } from './odds.ts';
import { blockAt, turnsIn } from './policy/policy.ts';

/** A rung with the probability that a line of play ever stands on it or higher. */
export interface RungReached {
  readonly rung: number;
  readonly probability: number;
}

/** Depends on the states alone, so it is kept while levers turn. */
const KNOWN = new WeakMap<Block, Uint16Array>();

/** Returns the rung that each state of a block stands on: the highest of its levels. */
export function rungsInBlock({ model }: GameTable, block: Block): Uint16Array {
  const known = KNOWN.get(block);
  if (known) return known;
  const tracks = model.scenario.variables.flatMap((variable, index) =>
    variable.kind === 'track' ? [{ index, rungs: variable.levels.map(level => level.rung ?? 0) }] : [],
  );
  const rungs = Uint16Array.from(block.state, state =>
    tracks.reduce((highest, { index, rungs: of }) => Math.max(highest, of[digitOf(model.space, state, index)]!), 0),
  );
  KNOWN.set(block, rungs);
  return rungs;
}

/**
 * Computes for every rung how likely it, or a higher one, is ever reached from a standpoint (docs/method.md, equation 16):
 * by one forward pass for each, all of them turn by turn together, so that a policy is asked for each turn once.
 */
export function ladderFrom(table: GameTable, chain: Chain, from: Standpoint): readonly RungReached[] {
  const passes = table.model.scenario.ladder.rungs.map(({ rung }) => startPass(table, from, rung));
  const turns = turnsIn(table);
  for (let turn = from.turn; turn < turns; turn++) {
    for (const pass of passes) if (pass.probability < 1) goOn(table, chain, pass, turn);
  }
  return passes.map(({ rung, probability }) => ({ rung, probability }));
}

/** A forward pass in which whatever reaches the rung is taken out and counted. */
interface RungPass {
  readonly rung: number;
  readonly masses: (turn: number) => Float64Array;
  probability: number;
}

function startPass(table: GameTable, from: Standpoint, rung: number): RungPass {
  const masses = massArrays(table);
  masses(from.turn)[from.state.index] = 1;
  return { rung, masses, probability: takeOut(table, blockAt(table, from.turn), masses(from.turn), rung) };
}

function goOn(table: GameTable, chain: Chain, pass: RungPass, turn: number): void {
  const into = pass.masses(turn + 1);
  chain.pass(turn, pass.masses(turn), into);
  pass.probability += takeOut(table, blockAt(table, turn + 1), into, pass.rung);
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
