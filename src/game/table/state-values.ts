import { ALWAYS, type Condition, holds, variablesOf } from '../../scenario/condition.ts';
import { evaluate, type Formula } from '../../scenario/formula/formula.ts';
import type { Model } from '../model.ts';
import { decodeDigits, digitsOfEntry, entryOf, type Lookup, makeLookup } from './lookup.ts';
import type { Block } from './table.ts';

/** What a state is worth while a condition holds. */
export interface Term {
  readonly worth: Formula;
  readonly while?: Condition;
}

/** A table over more combinations than this costs more than it saves: the terms are computed state by state. */
const MAX_TABLE = 262_144;

/**
 * A sum of terms as a function of states, computed once for a model and asked block by block: one number a state, in a new
 * array; or written into one that is given, for all states or for those that are named.
 */
export type StateFunction = (block: Block, into?: Float64Array, states?: Int32Array) => Float64Array;

/** Makes the function that gives the sum of some terms. */
export function stateFunction(model: Model, terms: readonly Term[]): StateFunction {
  const lookup = makeLookup(model.space, terms.flatMap(variablesRead));
  const table = lookup.size > MAX_TABLE ? undefined : tableOf(model, terms, lookup);
  return (block, into = new Float64Array(block.size), states) => {
    const count = states?.length ?? block.size;
    if (!table) {
      const sums = eachState(model, block, digits => sumAt(model, terms, digits));
      for (let i = 0; i < count; i++) into[states?.[i] ?? i] = sums[states?.[i] ?? i]!;
      return into;
    }
    const entries = entriesOf(model, block, lookup);
    if (!states) for (let state = 0; state < count; state++) into[state] = table[entries[state]!]!;
    else for (let i = 0; i < count; i++) into[states[i]!] = table[entries[states[i]!]!]!;
    return into;
  };
}

const variablesRead = ({ worth, while: condition = ALWAYS }: Term) => [...worth.variables, ...variablesOf(condition)];

/** Each term reads a few variables only: it is evaluated over those, and the sums are put together from that. */
function tableOf(model: Model, terms: readonly Term[], lookup: Lookup): Float64Array {
  const { space } = model;
  const digits = new Int32Array(space.sizes.length);
  const parts = terms.map(term => {
    const own = makeLookup(space, variablesRead(term));
    const worths = Float64Array.from({ length: own.size }, (_, entry) => {
      digitsOfEntry(space, own, entry, digits);
      return sumAt(model, [term], digits);
    });
    return { own, worths };
  });
  return Float64Array.from({ length: lookup.size }, (_, entry) => {
    digitsOfEntry(space, lookup, entry, digits);
    let sum = 0;
    for (const { own, worths } of parts) sum += worths[entryOf(own, digits)]!;
    return sum;
  });
}

function sumAt({ scenario, levers }: Model, terms: readonly Term[], digits: Int32Array): number {
  const values = Float64Array.from(scenario.variables, ({ min }, i) => min + digits[i]!);
  return terms.reduce(
    (sum, { worth, while: condition = ALWAYS }) =>
      holds(condition, digits) ? sum + evaluate(worth.tree, values, levers) : sum,
    0,
  );
}

function eachState({ space }: Model, block: Block, compute: (digits: Int32Array) => number): Float64Array {
  const digits = new Int32Array(space.sizes.length);
  const offset = block.position * space.volume;
  const values = new Float64Array(block.size);
  for (let state = 0; state < values.length; state++) {
    decodeDigits(space, block.state[state]! - offset, digits);
    values[state] = compute(digits);
  }
  return values;
}

/**
 * Which entry of a look-up each state of a block belongs to. It depends on the states alone, so it is kept while levers
 * turn.
 */
const KNOWN = new WeakMap<Block, Map<string, Int32Array>>();

function entriesOf(model: Model, block: Block, lookup: Lookup): Int32Array {
  const ofBlock = KNOWN.get(block) ?? new Map<string, Int32Array>();
  KNOWN.set(block, ofBlock);
  const key = lookup.variables.join();
  const entries = ofBlock.get(key) ?? Int32Array.from(eachState(model, block, digits => entryOf(lookup, digits)));
  ofBlock.set(key, entries);
  return entries;
}
