import type { Block, GameTable, StateId } from '../game/table/table.ts';
import { at } from '../num/at.ts';
import type { Chain } from './chain.ts';
import { endingsAtHorizon, type StatesByEnding, statesByEnding } from './horizon-endings.ts';
import { blockAt, turnsIn } from './policy/policy.ts';

/** Where a question is asked: a state, and how many turns led to it. */
export interface Standpoint {
  readonly state: StateId;
  readonly turn: number;
}

/** The odds of every ending, in the order of the scenario's endings; they sum to 1. */
export type Odds = Float64Array;

/** What follows from a standpoint under a policy. */
export interface OddsByRound {
  /** The odds at the horizon. */
  readonly odds: Odds;
  /** The odds if play were to be named after each round that is left, the present one first. */
  readonly byRound: readonly { readonly round: number; readonly odds: Odds }[];
}

/**
 * Is called at every turn of a forward pass with how likely each state of the block that moves is, before it moves. The
 * mass is written over later in the pass.
 */
export type TurnListener = (turn: number, block: Block, mass: Float64Array) => void;

/** Returns where a game starts. */
export function startOf({ start }: GameTable): Standpoint {
  return { state: start, turn: 0 };
}

/**
 * Computes the exact odds from a standpoint by one forward pass: the probability of every state turn by turn, with what
 * has ended taken out (docs/method.md, equations 13 and 14). No sampling; the error is the rounding of sums.
 */
export function oddsFrom(table: GameTable, chain: Chain, from: Standpoint, onTurn?: TurnListener): OddsByRound {
  const ended = new Float64Array(table.model.scenario.endings.length);
  const byRound: { round: number; odds: Odds }[] = [];
  const turns = turnsIn(table);
  const masses = massArrays(table);
  let mass = masses(from.turn);
  mass[from.state.index] = 1;
  takeEnded(blockAt(table, from.turn), mass, ended);
  for (let turn = from.turn; turn < turns; turn++) {
    onTurn?.(turn, blockAt(table, turn), mass);
    const next = blockAt(table, turn + 1);
    const into = masses(turn + 1);
    chain.pass(turn, mass, into);
    takeEnded(next, into, ended);
    mass = into;
    if ((turn + 1) % table.blocks.length === 0) {
      byRound.push({ round: (turn + 1) / table.blocks.length, odds: named(table, next, mass, ended) });
    }
  }
  return { odds: named(table, blockAt(table, turns), mass, ended), byRound };
}

/** Returns arrays for the mass of each turn, used again every round; two in turn where there is one block. */
export function massArrays({ blocks }: Pick<GameTable, 'blocks'>): (turn: number) => Float64Array<ArrayBuffer> {
  const count = Math.max(2, blocks.length);
  const made = Array.from({ length: count }, (_, turn) => new Float64Array(blockAt({ blocks }, turn).size));
  return turn => at(made, turn % count, 'block');
}

/** Takes what stands in states where play has stopped out of the mass and adds it to their endings. */
function takeEnded({ ending }: Block, mass: Float64Array, ended: Float64Array): void {
  addUp(statesByEnding(ending, ended.length), mass, ended);
  for (const states of statesByEnding(ending, ended.length)) for (const state of states) mass[state] = 0;
}

/** Adds to what has ended the endings that would hold if this were the horizon. */
function named(table: GameTable, block: Block, mass: Float64Array, ended: Float64Array): Odds {
  const odds = ended.slice();
  addUp(statesByEnding(endingsAtHorizon(table, block), odds.length), mass, odds);
  return summedToOne(odds);
}

/** More than this the rounding of sums cannot take from odds, however many turns they are summed over. */
const MOST_LOST = 1e-6;

/**
 * Divides odds by their sum, and returns them. It misses 1 by what every turn's sums lose to rounding, so that what is
 * certain would not be so after thousands of turns. Where more is missing play has come to a dead end, as it can in a
 * mutant, and they stay as they are.
 */
export function summedToOne(odds: Odds): Odds {
  let sum = 0;
  for (let ending = 0; ending < odds.length; ending++) sum += odds[ending]!;
  if (!(Math.abs(sum - 1) <= MOST_LOST)) return odds;
  for (let ending = 0; ending < odds.length; ending++) odds[ending] = odds[ending]! / sum;
  return odds;
}

/** Adds the mass of the states of each ending to it. */
function addUp(byEnding: StatesByEnding, mass: Float64Array, odds: Float64Array): void {
  byEnding.forEach((states, ending) => {
    let sum = 0;
    for (let i = 0; i < states.length; i++) sum += mass[states[i]!]!;
    odds[ending] = odds[ending]! + sum;
  });
}
