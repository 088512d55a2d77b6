import type { Mover } from '../../scenario/scenario.ts';
import type { Model } from '../model.ts';

/**
 * The distinct ways in which actions turn out. A row is an action at one combination of the variables that its numbers
 * read (chances, cost, counts); all states with that combination share it. So a lever that moves chances or costs
 * re-weighs a few rows, not a million branches.
 */
export interface Rows {
  /** The action of each row, by its index in the scenario. */
  readonly action: Int32Array;
  /** The combination of each row, as an entry of its action's look-up (`rowLookup`). */
  readonly entry: Float64Array;
  /** What the action costs its mover at once, in units of payoff; one number a row. */
  readonly cost: Float64Array;
  /** The habit weight of the action: above 0; one number a row. */
  readonly habit: Float64Array;
  /** Row `r` has the entries from `start[r]` to `start[r + 1]`; one longer than there are rows, the last entry their number. */
  readonly start: Int32Array;
  /** The result of each entry, by its number in the action; ascending within a row. */
  readonly result: Int32Array;
  /** The chance of each entry: above 0; those of a row sum to 1. */
  readonly chance: Float64Array;
}

/**
 * The reachable states in which one position of the order moves, numbered from 0 in ascending order of their packed
 * states: so neighbours stand together, and passes over a block run through memory.
 * Every branch leads to the next position's block, or from the last to the first.
 */
export interface Block {
  readonly position: number;
  readonly mover: Mover;
  /** The number of states. */
  readonly size: number;
  /** The packed state of each, ascending; `size` long. */
  readonly state: Int32Array | Float64Array;
  /** The ending that stops play in each, or -1; `size` long. A state with an ending has no choices. */
  readonly ending: Int16Array;
  /** State `s` has the choices from `choiceStart[s]` to `choiceStart[s + 1]`; one longer than there are states, the last entry the number of choices. */
  readonly choiceStart: Int32Array;
  /** The row of each choice, those of a state in file order of their actions. */
  readonly choiceRow: Int32Array;
  /**
   * Choice `c` has the branches from `branchStart[c]` to `branchStart[c + 1]`, in the order of its row's entries; one
   * longer than there are choices, the last entry the number of branches.
   */
  readonly branchStart: Int32Array;
  /** Where each branch leads: the number of a state in the next block. */
  readonly target: Int32Array;
}

/** A state by its block and its number in it. */
export interface StateId {
  readonly block: number;
  readonly index: number;
}

/** The game as frozen tables: every reachable state, in compressed rows. But for the model it is plain numbers. */
export interface GameTable {
  readonly model: Model;
  readonly rows: Rows;
  /** One a position of the order, in that order. */
  readonly blocks: readonly Block[];
  readonly start: StateId;
  /** How many states, choices and branches the blocks have together. */
  readonly states: number;
  readonly choices: number;
  readonly branches: number;
}
