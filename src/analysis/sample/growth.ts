import type { GameTable } from '../../game/table/table.ts';
import { growthOfEntries, growthOfRound } from '../../solve/growth.ts';

/** What the tallies of a game grow by, laid out for counting along many runs. */
interface Growth {
  /** The distinct rows of growth: one number a tally each. */
  readonly rows: Float64Array;
  /** For each entry of the table's rows its row of growth, or -1 where nothing grows; absent where no action counts. */
  readonly ofEntry?: Int32Array;
  /** For each state of the first block the row of what its round adds, or -1; absent where no round adds anything. */
  readonly ofRound?: Int32Array;
}

/** Computes the growth of all tallies. */
export function growthOf(table: GameTable): Growth {
  const { tallies } = table.model.scenario;
  if (tallies.length === 0) return { rows: new Float64Array() };
  const rows = new DistinctRows();
  const counts = rows.numbersOf(growthOfEntries(table), tallies.length);
  const rounds = rows.numbersOf(growthEachRound(table), tallies.length);
  const grows = (numbers: Int32Array) => numbers.some(row => row >= 0);
  return {
    rows: rows.freeze(),
    ...(grows(counts) && { ofEntry: counts }),
    ...(grows(rounds) && { ofRound: rounds }),
  };
}

/** Rows of numbers, each kept once, so that those which many states share stay in the cache. */
class DistinctRows {
  readonly #numbers = new Map<string, number>();
  readonly #rows: number[] = [];

  /** Returns the number of each row, `width` long, or -1 for a row of nothing but 0. */
  numbersOf(rows: Float64Array, width: number): Int32Array {
    const numbers = new Int32Array(new SharedArrayBuffer((4 * rows.length) / width));
    for (let row = 0; row < numbers.length; row++) {
      // Neighbouring states mostly grow alike, and to compare two rows is far quicker than to look one up.
      let isAsBefore = row > 0;
      for (let i = row * width; isAsBefore && i < (row + 1) * width; i++) isAsBefore = rows[i] === rows[i - width];
      numbers[row] = isAsBefore ? numbers[row - 1]! : this.#numberOf(rows.subarray(row * width, (row + 1) * width));
    }
    return numbers;
  }

  #numberOf(row: Float64Array): number {
    if (row.every(number => number === 0)) return -1;
    const key = row.join();
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#numbers.size);
    this.#rows.push(...row);
    return this.#numbers.size - 1;
  }

  freeze(): Float64Array {
    const rows = new Float64Array(new SharedArrayBuffer(8 * this.#rows.length));
    rows.set(this.#rows);
    return rows;
  }
}

function growthEachRound(table: GameTable): Float64Array {
  const { tallies } = table.model.scenario;
  const block = table.blocks[0];
  if (!block || tallies.every(({ eachRound }) => eachRound.length === 0)) return new Float64Array();
  const grown = new Float64Array(block.size * tallies.length);
  tallies.forEach((_, tally) => {
    growthOfRound(table, block, tally).forEach((count, state) => {
      grown[state * tallies.length + tally] = count;
    });
  });
  return grown;
}
