import { type Condition, holds, type Test, variablesOf } from '../../scenario/condition.ts';
import type { StateSpace } from '../space.ts';
import { digitsOfEntry, entryOf, type Lookup, makeLookup } from './lookup.ts';

/**
 * Which actions of a position are open, as bits: bit `i % 32` of word `i / 32` is the position's action `i`.
 * A conjunction of tests is a bit in each variable's mask, and an action is open where its bit stands in all of them.
 * Any other condition is looked up, or judged, one by one after that.
 */
export interface Guards {
  readonly words: number;
  /** A bit for every action, `words` numbers. */
  readonly all: Int32Array;
  /** One a variable: word `w` of digit `d` stands at `d * words + w`. */
  readonly masks: readonly Int32Array[];
  readonly others: readonly OtherGuard[];
}

/** A condition that is more than a conjunction of tests, as a table where that is small. */
interface OtherGuard {
  readonly action: number;
  readonly when: Condition;
  readonly table: { readonly lookup: Lookup; readonly holds: Uint8Array } | undefined;
}

const MAX_TABLE = 65_536;

export function makeGuards(space: StateSpace, actions: readonly { readonly when: Condition }[]): Guards {
  const words = Math.max(1, Math.ceil(actions.length / 32));
  const all = Int32Array.from({ length: words }, (_, word) => bitsBelow(actions.length - 32 * word));
  const masks = space.sizes.map(size => new Int32Array(size * words).fill(-1));
  const others: OtherGuard[] = [];
  actions.forEach(({ when }, action) => {
    const tests = conjunction(when);
    if (!tests) others.push({ action, when, table: tableOf(space, when) });
    for (const test of tests ?? []) refuse(masks[test.variable], test, words, action);
  });
  return { words, all, masks, others };
}

/** Returns a word whose lowest `count` bits are set; all 32 where there are more. */
const bitsBelow = (count: number) => (count >= 32 ? -1 : (1 << count) - 1);

/** Returns the tests whose conjunction a condition is, or undefined where it is something else. */
function conjunction(when: Condition): readonly Test[] | undefined {
  if (when.kind === 'test') return [when];
  if (when.kind !== 'all') return undefined;
  const parts = when.parts.map(conjunction);
  return parts.every(part => part !== undefined) ? parts.flat() : undefined;
}

function refuse(mask: Int32Array | undefined, test: Test, words: number, action: number): void {
  if (!mask) throw new Error(`a condition reads variable ${test.variable}, which the space does not have`);
  test.allowed.forEach((allowed, digit) => {
    const word = digit * words + (action >> 5);
    if (!allowed) mask[word] = mask[word]! & ~(1 << (action & 31));
  });
}

function tableOf(space: StateSpace, when: Condition): OtherGuard['table'] {
  const lookup = makeLookup(space, variablesOf(when));
  if (lookup.size > MAX_TABLE) return undefined;
  const digits = new Int32Array(space.sizes.length);
  const table = Uint8Array.from({ length: lookup.size }, (_, entry) => {
    digitsOfEntry(space, lookup, entry, digits);
    return Number(holds(when, digits));
  });
  return { lookup, holds: table };
}

/** Writes the bits of the open actions to `open` (one number a word). Bits beyond the last action are 0. */
export function openBits({ words, all, masks, others }: Guards, digits: Int32Array, open: Int32Array): void {
  for (let word = 0; word < words; word++) {
    let bits = all[word]!;
    for (let variable = 0; variable < masks.length; variable++) {
      bits &= masks[variable]![digits[variable]! * words + word]!;
    }
    open[word] = bits;
  }
  for (let i = 0; i < others.length; i++) {
    const { action, when, table } = others[i]!;
    const isOpen = table ? table.holds[entryOf(table.lookup, digits)] === 1 : holds(when, digits);
    if (!isOpen) open[action >> 5] = open[action >> 5]! & ~(1 << (action & 31));
  }
}
