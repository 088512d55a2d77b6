import type { GameTable } from '../../game/table/table.ts';
import { growthOfEntries, growthOfRound } from '../growth.ts';

/** What the tallies of a game grow by, laid out for counting along many runs. */
export interface Growth {
  /** The distinct rows of growth: one number a tally each. */
  readonly rows: Float64Array;
  /** For each entry of the table's rows its row of growth, or -1 where nothing grows; absent where no action counts. */
  readonly ofEntry?: Int32Array;
  /** What each round adds in the states of the first block: one number a tally a state; absent where nothing does. */
  readonly eachRound?: Float64Array;
}

/** Computes the growth of all tallies. */
export function growthOf(table: GameTable): Growth {
  const eachRound = growthEachRound(table);
  const found = table.model.scenario.tallies.length > 0 ? distinctGrowth(table) : { rows: new Float64Array() };
  return { ...found, ...(eachRound && { eachRound }) };
}

function distinctGrowth(table: GameTable): Pick<Growth, 'rows' | 'ofEntry'> {
  const tallies = table.model.scenario.tallies.length;
  const growth = growthOfEntries(table);
  const distinct = new Map<string, number>();
  const rows: number[] = [];
  const ofEntry = Int32Array.from(table.rows.result, (_, entry) => {
    const grown = growth.subarray(entry * tallies, (entry + 1) * tallies);
    if (grown.every(count => count === 0)) return -1;
    const known = distinct.get(grown.join()) ?? distinct.size;
    if (known === distinct.size) rows.push(...grown);
    distinct.set(grown.join(), known);
    return known;
  });
  return { rows: shared(rows), ofEntry };
}

function growthEachRound(table: GameTable): Float64Array | undefined {
  const { tallies } = table.model.scenario;
  const block = table.blocks[0];
  if (!block || tallies.every(({ eachRound }) => eachRound.length === 0)) return undefined;
  const grown = shared(new Float64Array(block.size * tallies.length));
  tallies.forEach((_, tally) => {
    growthOfRound(table, block, tally).forEach((count, state) => {
      grown[state * tallies.length + tally] = count;
    });
  });
  return grown;
}

function shared(numbers: ArrayLike<number>): Float64Array {
  const copy = new Float64Array(new SharedArrayBuffer(8 * numbers.length));
  copy.set(numbers);
  return copy;
}
