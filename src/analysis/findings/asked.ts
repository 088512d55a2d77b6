import type { Model } from '../../game/model.ts';
import type { StateSpace } from '../../game/space.ts';
import { decodeDigits, digitsOfEntry, entryOf, type Lookup, makeLookup } from '../../game/table/lookup.ts';
import type { GameTable } from '../../game/table/table.ts';
import { at } from '../../num/at.ts';

/** A table over more combinations than this would be mostly empty: those that come about are kept in a set. */
const MAX_TABLE = 2 ** 20;

interface Seen {
  readonly lookup: Lookup;
  readonly table: Uint8Array | undefined;
  readonly rare: Set<number>;
}

/**
 * The states in which something is asked, as far as is needed: which combinations of a few variables come about among
 * them. Whatever reads only those variables is then judged over a few combinations instead of a million states.
 */
export class AskedStates {
  readonly #space: StateSpace;
  readonly #seen = new Map<string, Seen>();
  /** Whether there is any such state. */
  isEver = false;

  constructor(space: StateSpace) {
    this.#space = space;
  }

  /** Asks for the combinations of some variables, before any state is looked at. */
  watch(variables: readonly number[]): void {
    const lookup = makeLookup(this.#space, variables);
    const table = lookup.size <= MAX_TABLE ? new Uint8Array(lookup.size) : undefined;
    if (!this.#seen.has(keyOf(variables))) this.#seen.set(keyOf(variables), { lookup, table, rare: new Set() });
  }

  look(digits: Int32Array): void {
    this.isEver = true;
    for (const { lookup, table, rare } of this.#seen.values()) {
      const entry = entryOf(lookup, digits);
      if (table) table[entry] = 1;
      else rare.add(entry);
    }
  }

  /** Visits the combinations of variables that were watched, as digits of all variables; the others stand at 0. */
  eachCombination(variables: readonly number[], visit: (digits: Int32Array) => void): void {
    const seen = this.#seen.get(keyOf(variables));
    if (!seen) throw new Error(`nobody has watched the variables ${keyOf(variables)}`);
    const digits = new Int32Array(this.#space.sizes.length);
    const visitEntry = (entry: number) => {
      digitsOfEntry(this.#space, seen.lookup, entry, digits);
      visit(digits);
    };
    seen.rare.forEach(visitEntry);
    seen.table?.forEach((isSeen, entry) => {
      if (isSeen) visitEntry(entry);
    });
  }

  /** Returns the digits at which a variable that was watched alone stands, ascending. */
  digitsOf(variable: number): readonly number[] {
    const found: number[] = [];
    this.eachCombination([variable], digits => found.push(digits[variable]!));
    return found.sort((a, b) => a - b);
  }
}

const keyOf = (variables: readonly number[]) => variables.join();

/** The states in which conditions are asked, by what asks them. */
export interface ConditionStates {
  /** All reachable states: endings that stop play are asked in each. */
  readonly every: AskedStates;
  /** Those in which play goes on, whoever moves: what a round is worth. */
  readonly play: AskedStates;
  /** Those in which play goes on and one position of the order moves; the first of them begins a round. */
  readonly turns: readonly AskedStates[];
  /** Those in which play can stand at the horizon and has not been stopped. */
  readonly horizon: AskedStates;
}

export function makeConditionStates({ space, order }: Model): ConditionStates {
  const none = () => new AskedStates(space);
  return { every: none(), play: none(), turns: order.map(none), horizon: none() };
}

/**
 * Looks at every reachable state once, for each group that it belongs to; `atHorizon` has one flag a state of the first
 * block.
 */
export function lookAtAllStates(
  { model, blocks }: GameTable,
  { every, play, turns, horizon }: ConditionStates,
  atHorizon: Uint8Array,
): void {
  const digits = new Int32Array(model.space.sizes.length);
  for (const { position, size, state, ending } of blocks) {
    const offset = position * model.space.volume;
    for (let index = 0; index < size; index++) {
      decodeDigits(model.space, state[index]! - offset, digits);
      every.look(digits);
      if (ending[index]! >= 0) continue;
      play.look(digits);
      at(turns, position, 'turn').look(digits);
      if (position === 0 && atHorizon[index] === 1) horizon.look(digits);
    }
  }
}
