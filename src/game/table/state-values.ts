import { ALWAYS, type Condition, holds, variablesOf } from '../../scenario/condition.ts';
import { evaluate, type Formula } from '../../scenario/formula.ts';
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

/** A sum of terms as a function of states, computed once for a model and asked block by block. */
export type StateFunction = (block: Block) => Float64Array;

/** Makes the function that gives the sum of some terms: one number a state of the block asked for. */
export function stateFunction(model: Model, terms: readonly Term[]): StateFunction {
  if (terms.length === 0) return block => new Float64Array(block.size);
  const lookup = makeLookup(model.space, terms.flatMap(variablesRead));
  if (lookup.size > MAX_TABLE) return block => eachState(model, block, digits => sumAt(model, terms, digits));
  const digits = new Int32Array(model.space.sizes.length);
  const table = Float64Array.from({ length: lookup.size }, (_, entry) => {
    digitsOfEntry(model.space, lookup, entry, digits);
    return sumAt(model, terms, digits);
  });
  return block => {
    const entries = entriesOf(model, block, lookup);
    const values = new Float64Array(block.size);
    for (let state = 0; state < values.length; state++) values[state] = table[entries[state]!]!;
    return values;
  };
}

const variablesRead = ({ worth, while: condition = ALWAYS }: Term) => [...worth.variables, ...variablesOf(condition)];

function sumAt({ scenario, levers }: Model, terms: readonly Term[], digits: Int32Array): number {
  const values = Float64Array.from(scenario.variables, ({ min }, i) => min + (digits[i] ?? 0));
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

/** Which entry of a look-up each state of a block belongs to: a matter of the states alone, kept while levers turn. */
const KNOWN = new WeakMap<Block, Map<string, Float64Array>>();

function entriesOf(model: Model, block: Block, lookup: Lookup): Float64Array {
  const ofBlock = KNOWN.get(block) ?? new Map<string, Float64Array>();
  KNOWN.set(block, ofBlock);
  const key = lookup.variables.join();
  const entries = ofBlock.get(key) ?? eachState(model, block, digits => entryOf(lookup, digits));
  ofBlock.set(key, entries);
  return entries;
}
