import { makeGuards, openBits } from '../game/table/guards.ts';
import { decodeDigits } from '../game/table/lookup.ts';
import type { Block, GameTable } from '../game/table/table.ts';

/** Depends on the states alone, so it is kept while levers turn. */
const KNOWN = new WeakMap<Block, Int16Array>();
const SORTED = new WeakMap<Int16Array, StatesByEnding>();

/** Returns the ending that holds in each state of a block when the horizon is reached there: exactly one a state. */
export function endingsAtHorizon(table: GameTable, block: Block): Int16Array {
  const endings = KNOWN.get(block) ?? computeEndings(table, block);
  KNOWN.set(block, endings);
  return endings;
}

function computeEndings({ model }: GameTable, block: Block): Int16Array {
  const { scenario, space } = model;
  const named = scenario.endings.flatMap((ending, index) => (ending.atHorizon ? [{ ending, index }] : []));
  const guards = makeGuards(
    space,
    named.map(({ ending }) => ending),
  );
  const digits = new Int32Array(space.sizes.length);
  const bits = new Int32Array(guards.words);
  const offset = block.position * space.volume;
  // `Int16Array.from` with a function takes several times as long.
  const holds = block.ending.slice();
  for (let state = 0; state < holds.length; state++) {
    if (holds[state]! >= 0) continue;
    decodeDigits(space, block.state[state]! - offset, digits);
    openBits(guards, digits, bits);
    const first = named.find((_, i) => ((bits[i >> 5]! >>> (i & 31)) & 1) === 1);
    if (!first) throw new Error(`no ending of ${scenario.id} holds at the horizon in state ${block.state[state]}`);
    holds[state] = first.index;
  }
  return holds;
}

/** The states of a block that have an ending, one array an ending, ascending. */
export type StatesByEnding = readonly Int32Array[];

/** Returns the states that have each of `count` endings, given the ending of every state or -1. Kept for each array. */
export function statesByEnding(endings: Int16Array, count: number): StatesByEnding {
  const known = SORTED.get(endings);
  if (known) return known;
  const counts = new Int32Array(count);
  for (let state = 0; state < endings.length; state++) if (endings[state]! >= 0) counts[endings[state]!]!++;
  const sorted = Array.from(counts, length => new Int32Array(length));
  // From the last state to the first, so that a count says where the next one stands.
  for (let state = endings.length - 1; state >= 0; state--) {
    const ending = endings[state]!;
    if (ending >= 0) sorted[ending]![--counts[ending]!] = state;
  }
  SORTED.set(endings, sorted);
  return sorted;
}
