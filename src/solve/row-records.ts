import type { Block, Rows } from '../game/table/table.ts';
import { hasChoices } from '../game/table/walk.ts';
import { WORLD } from '../scenario/scenario.ts';

/** With fewer branches nothing is gained. */
const FEW_BRANCHES = 2000;

/** Says whether so many branches are worth laying out for a kernel. It pays from the first pass on. */
export function isWorthKernel(branches: number): boolean {
  return branches >= FEW_BRANCHES;
}

/** How many floats stand in a record before its chances: what the row is worth to two, its habit, the bytes of its chances. */
const HEAD = 4;
const BYTES = Float64Array.BYTES_PER_ELEMENT;

/**
 * Returns where the record of each row stands that the kernels read (`kernels.wat`), in floats from the first; one longer
 * than there are rows. It depends on the numbers of entries alone, so it outlives every turn of a lever.
 */
export function recordStarts({ start }: Pick<Rows, 'start'>): Int32Array {
  const starts = new Int32Array(start.length);
  for (let row = 0; row + 1 < start.length; row++) {
    const entries = start[row + 1]! - start[row]!;
    starts[row + 1] = starts[row]! + HEAD + entries + (entries % 2);
  }
  return starts;
}

/** Writes the records of all rows; what an action costs, it costs the mover. */
export function writeRecords(
  { start, cost, habit, chance }: Rows,
  { mover }: Pick<Block, 'mover'>,
  starts: Int32Array,
  records: Float64Array,
): void {
  const counts = new Int32Array(records.buffer, records.byteOffset, 2 * records.length);
  const costs = mover === WORLD ? 0 : 1;
  for (let row = 0; row < cost.length; row++) {
    const from = start[row]!;
    const end = start[row + 1]!;
    const at = starts[row]!;
    records[at] = -costs * cost[row]!;
    records[at + 1] = 0;
    records[at + 2] = habit[row]!;
    counts[2 * (at + 3)] = BYTES * (end - from);
    records.set(chance.subarray(from, end), at + HEAD);
  }
}

/** Writes for each choice of a block the address of its row's record. */
export function writeChoiceRows(
  { choiceRow }: Block,
  starts: Int32Array,
  records: Float64Array,
  into: Int32Array,
): void {
  const { byteOffset } = records;
  for (let choice = 0; choice < choiceRow.length; choice++) {
    into[choice] = byteOffset + BYTES * starts[choiceRow[choice]!]!;
  }
}

/** Returns the states of a block in which play has stopped, ascending: those without choices. */
export function stoppedIn(block: Pick<Block, 'size' | 'choiceStart'>): Int32Array {
  const states: number[] = [];
  for (let state = 0; state < block.size; state++) if (!hasChoices(block, state)) states.push(state);
  return Int32Array.from(states);
}
