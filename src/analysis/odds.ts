import type { Block, GameTable, StateId } from '../game/table/table.ts';
import { type Chain, passMass } from './chain.ts';
import { endingsAtHorizon } from './horizon-endings.ts';
import { blockAt, turnsIn } from './policy/policy.ts';

/** Where a question is asked: a state, and how many turns led to it. */
export interface Standpoint {
  readonly state: StateId;
  readonly turn: number;
}

/** The odds of every ending, in the order of the scenario's endings; they sum to 1. */
export type Odds = Float64Array;

/** What follows from a standpoint under a policy. */
export interface Prospect {
  /** The odds at the horizon. */
  readonly odds: Odds;
  /** The odds if play were to be named after each round that is left, the present one first. */
  readonly byRound: readonly { readonly round: number; readonly odds: Odds }[];
}

/** Is told of every turn of a forward pass: how likely each state of the block that moves is, before it moves. */
export type Onlooker = (turn: number, block: Block, mass: Float64Array) => void;

/** Returns where a game starts. */
export function startOf({ start }: GameTable): Standpoint {
  return { state: start, turn: 0 };
}

/**
 * Computes the exact odds from a standpoint by one forward pass: the probability of every state turn by turn, with what
 * has ended taken out. No sampling; the error is the rounding of sums.
 */
export function oddsFrom(table: GameTable, chain: Chain, from: Standpoint, onlook?: Onlooker): Prospect {
  const ended = new Float64Array(table.model.scenario.endings.length);
  const byRound: { round: number; odds: Odds }[] = [];
  const turns = turnsIn(table);
  let mass = new Float64Array(blockAt(table, from.turn).size);
  mass[from.state.index] = 1;
  collectEnded(blockAt(table, from.turn), mass, ended);
  for (let turn = from.turn; turn < turns; turn++) {
    onlook?.(turn, blockAt(table, turn), mass);
    const next = blockAt(table, turn + 1);
    const into = new Float64Array(next.size);
    passMass(chain.edges(turn), chain.chances(turn), mass, into);
    collectEnded(next, into, ended);
    mass = into;
    if ((turn + 1) % table.blocks.length === 0) {
      byRound.push({ round: (turn + 1) / table.blocks.length, odds: named(table, next, mass, ended) });
    }
  }
  return { odds: named(table, blockAt(table, turns), mass, ended), byRound };
}

/** Takes what stands in states where play has stopped out of the mass and adds it to their endings. */
function collectEnded({ ending }: Block, mass: Float64Array, ended: Float64Array): void {
  for (let state = 0; state < mass.length; state++) {
    const index = ending[state]!;
    if (index < 0) continue;
    ended[index] = ended[index]! + mass[state]!;
    mass[state] = 0;
  }
}

/** Adds to what has ended the endings that would hold if this were the horizon. */
function named(table: GameTable, block: Block, mass: Float64Array, ended: Float64Array): Odds {
  const atHorizon = endingsAtHorizon(table, block);
  const odds = ended.slice();
  for (let state = 0; state < mass.length; state++) {
    const index = atHorizon[state]!;
    odds[index] = odds[index]! + mass[state]!;
  }
  return odds;
}
