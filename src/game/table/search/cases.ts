import type { Action } from '../../../scenario/scenario.ts';
import type { Model } from '../../model.ts';
import { makeLookup } from '../lookup.ts';
import { type RowMaker, rowLookup } from '../rows.ts';
import { type Addends, addendAt, makeAddends } from './addends.ts';
import { GrowingInts, GrowingStates } from './growing.ts';

/** An action with more cases than this is worked out anew each time: to keep its cases would take too much memory. */
const MOST_KEPT = 65_536;

/** One action of a position. */
interface ActionCases {
  readonly index: number;
  /** The variables it reads or changes, and how far apart their digits stand in `known`. */
  readonly variables: Int32Array;
  readonly strides: Int32Array;
  readonly results: readonly Addends[];
  /** By entry the number of the case and 1 more, or 0; absent where cases are not kept. */
  readonly known: Int32Array | undefined;
}

/**
 * The cases of a position's actions. A case is an action at one combination of the variables that it reads or changes:
 * its row, and what each of its branches adds to a packed state. A million branches have a few thousand cases, so each
 * is worked out where it is first met, and a branch is then one addition.
 */
export class Cases {
  readonly #rows: RowMaker;
  readonly #actions: readonly ActionCases[];
  #kept = 0;
  /** The row of each case. */
  readonly row = new GrowingInts();
  /** Case `c` has the addends from `start[c]` to `start[c + 1]`, one a branch. */
  readonly start = new GrowingInts();
  readonly addend = new GrowingStates();

  constructor(model: Model, actions: readonly Action[], rows: RowMaker) {
    this.#rows = rows;
    this.#actions = actions.map(action => casesOf(model, action));
    this.start.push(0);
  }

  /** Returns the number of the case of an action where the digits stand so: good until the next call. */
  caseAt(action: number, digits: Int32Array): number {
    const { variables, strides, known } = this.#actions[action]!;
    if (!known) return this.#write(action, digits);
    let entry = 0;
    for (let i = 0; i < variables.length; i++) entry += Math.imul(digits[variables[i]!]!, strides[i]!);
    if (known[entry] === 0) {
      this.#write(action, digits);
      known[entry] = ++this.#kept;
    }
    return known[entry]! - 1;
  }

  /** Writes a case after those kept, and over the last one that was not. */
  #write(action: number, digits: Int32Array): number {
    const { index, results } = this.#actions[action]!;
    const row = this.#rows.rowAt(index, digits);
    this.row.length = this.#kept;
    this.start.length = this.#kept + 1;
    this.addend.length = this.start.items[this.#kept]!;
    for (let entry = this.#rows.startOf(row); entry < this.#rows.startOf(row + 1); entry++) {
      this.addend.push(addendAt(results[this.#rows.resultAt(entry)]!, digits));
    }
    this.row.push(row);
    this.start.push(this.addend.length);
    return this.#kept;
  }
}

function casesOf(model: Model, action: Action): ActionCases {
  const changed = action.results.flatMap(({ effects }) => effects.map(({ variable }) => variable));
  const lookup = makeLookup(model.space, [...rowLookup(model, action).variables, ...changed]);
  return {
    index: action.index,
    variables: lookup.variables,
    strides: Int32Array.from(lookup.strides),
    results: action.results.map(({ effects }) => makeAddends(model.space, effects)),
    known: lookup.size <= MOST_KEPT ? new Int32Array(lookup.size) : undefined,
  };
}
