import { type ComponentGame, OPEN } from '../component-game.ts';

/** More loops than this that a state hangs on make solving dearer than sweeping. */
const MOST_LOOPS = 48;

/** What the states of a part are worth where each takes one choice; those that are not open as given. */
export interface ChainValues {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/**
 * Solves a part in which every open state takes one choice: exactly, but for rounding, however long play goes round in it.
 * A depth-first search leaves each state after those that it leads to, but for the states that it is still on the way from,
 * where loops close. What a state is worth is written by these alone, and once such a state is left itself, by those before
 * it: Gaussian elimination in that order. Nothing is ever subtracted (Grassmann, Taksar & Heyman 1985), so that small
 * numbers are as exact as large ones. Undefined where a state hangs on more than `most` loops, or where play need never
 * leave the part.
 */
export function solveChain(
  part: ComponentGame,
  kind: Uint8Array,
  choices: Int32Array,
  given: ChainValues,
  most = MOST_LOOPS,
): ChainValues | undefined {
  const search = new Elimination(part, kind, choices, given, most);
  for (let state = 0; state < part.size; state++) if (!search.from(state)) return undefined;
  return search.values();
}

class Elimination {
  readonly #part: ComponentGame;
  readonly #kind: Uint8Array;
  readonly #choices: Int32Array;
  readonly #given: ChainValues;
  readonly #most: number;
  /** When each state was come upon, from 0; -1 before. */
  readonly #entry: Int32Array;
  readonly #byEntry: Int32Array;
  readonly #isLeft: Uint8Array;
  readonly #order: Int32Array;
  readonly #cursor: Int32Array;
  readonly #path: Int32Array;
  #entered = 0;
  #left = 0;
  /** What each state that was left is worth: numbers, and terms by the entries of states that were not left then. */
  readonly #lower: Float64Array;
  readonly #upper: Float64Array;
  /** The chance with which play leaves the part, or comes to states that are not open, before it comes to any of the terms. */
  readonly #leave: Float64Array;
  readonly #first: Int32Array;
  readonly #terms: { entry: Int32Array; weight: Float64Array; length: number };
  /** How much the state at hand leads to each entry, and which they are, ascending. */
  readonly #weight: Float64Array;
  #touched: number[] = [];

  constructor(part: ComponentGame, kind: Uint8Array, choices: Int32Array, given: ChainValues, most: number) {
    const { size } = part;
    this.#part = part;
    this.#kind = kind;
    this.#choices = choices;
    this.#given = given;
    this.#most = most;
    this.#entry = new Int32Array(size).fill(-1);
    this.#byEntry = new Int32Array(size);
    this.#isLeft = new Uint8Array(size);
    this.#order = new Int32Array(size);
    this.#cursor = new Int32Array(size);
    this.#path = new Int32Array(size);
    this.#lower = new Float64Array(size);
    this.#upper = new Float64Array(size);
    this.#leave = new Float64Array(size);
    this.#first = new Int32Array(2 * size);
    this.#terms = { entry: new Int32Array(2 * size), weight: new Float64Array(2 * size), length: 0 };
    this.#weight = new Float64Array(size);
  }

  /** Searches from a state, unless it was come upon before or is not open. Says whether all could be left. */
  from(root: number): boolean {
    if (this.#kind[root] !== OPEN || this.#entry[root]! >= 0) return true;
    const { branchStart, target } = this.#part;
    let depth = 0;
    const enter = (state: number) => {
      this.#entry[state] = this.#entered;
      this.#byEntry[this.#entered++] = state;
      this.#cursor[state] = branchStart[this.#choices[state]!]!;
      this.#path[depth++] = state;
    };
    enter(root);
    while (depth > 0) {
      const state = this.#path[depth - 1]!;
      if (this.#cursor[state]! < branchStart[this.#choices[state]! + 1]!) {
        const there = target[this.#cursor[state]!++]!;
        if (this.#kind[there] === OPEN && this.#entry[there]! < 0) enter(there);
      } else {
        depth--;
        if (!this.#leaveState(state)) return false;
      }
    }
    return true;
  }

  /** Returns what the open states are worth, those that were left last first: only on them do the others hang. */
  values(): ChainValues {
    const lower = this.#given.lower.slice();
    const upper = this.#given.upper.slice();
    const { entry, weight } = this.#terms;
    for (let i = this.#left - 1; i >= 0; i--) {
      const state = this.#order[i]!;
      let [low, high] = [this.#lower[state]!, this.#upper[state]!];
      for (let term = this.#first[2 * state]!; term < this.#first[2 * state + 1]!; term++) {
        const on = this.#byEntry[entry[term]!]!;
        low += weight[term]! * lower[on]!;
        high += weight[term]! * upper[on]!;
      }
      lower[state] = low;
      upper[state] = high;
    }
    return { lower, upper };
  }

  #leaveState(state: number): boolean {
    const { branchStart, target, chance, exit, exitLower, exitUpper } = this.#part;
    const choice = this.#choices[state]!;
    let [low, high, leave] = [exitLower[choice]!, exitUpper[choice]!, exit[choice]!];
    for (let branch = branchStart[choice]!; branch < branchStart[choice + 1]!; branch++) {
      const there = target[branch]!;
      const p = chance[branch]!;
      if (this.#kind[there] === OPEN) this.#add(this.#entry[there]!, p);
      else {
        low += p * this.#given.lower[there]!;
        high += p * this.#given.upper[there]!;
        leave += p;
      }
    }
    // From the entry come upon last: what it is replaced by was come upon before it.
    const open: number[] = [];
    for (let entry = this.#touched.pop(); entry !== undefined; entry = this.#touched.pop()) {
      const on = this.#byEntry[entry]!;
      if (this.#isLeft[on] === 0) {
        open.push(entry);
        continue;
      }
      const weight = this.#weight[entry]!;
      this.#weight[entry] = 0;
      low += weight * this.#lower[on]!;
      high += weight * this.#upper[on]!;
      leave += weight * this.#leave[on]!;
      for (let term = this.#first[2 * on]!; term < this.#first[2 * on + 1]!; term++)
        this.#add(this.#terms.entry[term]!, weight * this.#terms.weight[term]!);
      if (this.#touched.length + open.length > 4 * this.#most) return false;
    }
    return this.#write(state, open, low, high, leave);
  }

  #add(entry: number, weight: number): void {
    if (weight === 0) return;
    if (this.#weight[entry] === 0) {
      const touched = this.#touched;
      let at = touched.length;
      for (; at > 0 && touched[at - 1]! > entry; at--) touched[at] = touched[at - 1]!;
      touched[at] = entry;
    }
    this.#weight[entry]! += weight;
  }

  /** Takes the loop back to the state itself out, and keeps what is left. */
  #write(state: number, open: readonly number[], low: number, high: number, leave: number): boolean {
    const own = this.#entry[state]!;
    const loops = this.#weight[own]! > 0;
    let share = leave;
    for (const entry of open) if (entry !== own) share += this.#weight[entry]!;
    if (!(share > 0) || open.length > this.#most) return false;
    const scale = loops ? 1 / share : 1;
    this.#first[2 * state] = this.#terms.length;
    for (const entry of open) {
      if (entry !== own) this.#keepTerm(entry, this.#weight[entry]! * scale);
      this.#weight[entry] = 0;
    }
    this.#first[2 * state + 1] = this.#terms.length;
    this.#lower[state] = low * scale;
    this.#upper[state] = high * scale;
    this.#leave[state] = leave * scale;
    this.#isLeft[state] = 1;
    this.#order[this.#left++] = state;
    return true;
  }

  #keepTerm(entry: number, weight: number): void {
    const terms = this.#terms;
    if (terms.length === terms.entry.length) {
      const entries = new Int32Array(2 * terms.length);
      entries.set(terms.entry);
      terms.entry = entries;
      const weights = new Float64Array(2 * terms.length);
      weights.set(terms.weight);
      terms.weight = weights;
    }
    terms.entry[terms.length] = entry;
    terms.weight[terms.length++] = weight;
  }
}
