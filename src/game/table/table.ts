import type { Mover } from '../../scenario/scenario.ts';
import type { Model } from '../model.ts';
import type { State } from '../space.ts';

/**
 * The distinct ways in which actions turn out. A row is an action at one combination of the variables that its numbers
 * read (chances, cost, counts); all states with that combination share it. So a lever that moves chances or costs
 * re-weighs a few rows, not a million branches.
 */
export interface Rows {
  /** The action of each row. */
  readonly action: Int32Array;
  /** The combination of each row, as an entry of its action's look-up (`rowLookup`). */
  readonly entry: Float64Array;
  /** What the action costs its mover at once, in units of payoff. */
  readonly cost: Float64Array;
  /** The habit weight of the action: above 0. */
  readonly habit: Float64Array;
  /** Row `r` has the entries from `start[r]` to `start[r + 1]`; one longer than there are rows. */
  readonly start: Int32Array;
  /** The result of each entry, by its number in the action. */
  readonly result: Int32Array;
  /** The chance of each entry: above 0; those of a row sum to 1. */
  readonly chance: Float64Array;
}

/**
 * The reachable states in which one position of the order moves, numbered from 0 as they were found.
 * Every branch leads to the next position's block, or from the last to the first.
 */
export interface Block {
  readonly position: number;
  readonly mover: Mover;
  /** The number of states. */
  readonly size: number;
  /** The packed state of each. */
  readonly state: Int32Array | Float64Array;
  /** The ending that stops play in each, or -1. Such a state has no choices. */
  readonly ending: Int16Array;
  /** State `s` has the choices from `choiceStart[s]` to `choiceStart[s + 1]`; one longer than there are states. */
  readonly choiceStart: Int32Array;
  /** The row of each choice. */
  readonly choiceRow: Int32Array;
  /** Choice `c` has the branches from `branchStart[c]`, in the order of its row's entries; one longer than choices. */
  readonly branchStart: Int32Array;
  /** Where each branch leads: the number of a state in the next block. */
  readonly target: Int32Array;
}

/** A state by its block and its number in it. */
export interface StateId {
  readonly block: number;
  readonly index: number;
}

/** The game as frozen tables: every reachable state, in compressed rows, one block a position of the order. */
export interface GameTable {
  readonly model: Model;
  readonly rows: Rows;
  readonly blocks: readonly Block[];
  readonly start: StateId;
  readonly states: number;
  readonly choices: number;
  readonly branches: number;
  /** Finds a packed state; undefined where it cannot be reached. */
  readonly find: (state: State) => StateId | undefined;
}
